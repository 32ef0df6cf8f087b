package shop.alexandria.users;

import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a client holds after logging in. */
public record Session(String accessToken, String refreshToken) {

    static Session of(ValidatableResponse response) {
        var tokens = response.statusCode(200).extract();
        return new Session(tokens.path("accessToken"), tokens.path("refreshToken"));
    }

    public Session refreshes() {
        return of(triesToRefresh());
    }

    public ValidatableResponse triesToRefresh() {
        return Customer.post("/api/v1/auth/refresh", Map.of("refreshToken", refreshToken));
    }

    public void isOver() {
        Problem.in(triesToRefresh(), 401, "session-over");
    }

    public RequestSpecification request() {
        return Customer.json().auth().oauth2(accessToken);
    }

    public ValidatableResponse changesPassword(String current, String changed) {
        return request()
                .body(Map.of("currentPassword", current, "newPassword", changed))
                .put("/api/v1/users/me/password")
                .then();
    }

    /** What the access token says, as text. */
    public String claim(String name) {
        byte[] payload = Base64.getUrlDecoder().decode(accessToken.split("\\.", -1)[1]);
        return JsonPath.from(new String(payload, StandardCharsets.UTF_8)).getString(name);
    }

    public void isRefused() {
        request().get("/api/v1/users/me").then().statusCode(is(401));
    }
}
