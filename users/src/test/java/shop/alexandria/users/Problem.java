package shop.alexandria.users;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;

/** What a refusal looks like, whatever was refused. */
public final class Problem {
    private Problem() {}

    public static ValidatableResponse in(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("type", endsWith("/" + code));
    }

    public static ValidatableResponse about(String field, ValidatableResponse response) {
        return in(response, 400, "invalid-request").body("violations.field", hasItem(field));
    }
}
