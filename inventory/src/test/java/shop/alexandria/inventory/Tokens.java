package shop.alexandria.inventory;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import shop.alexandria.local.testing.TestTokens;

/** Requests in the name of somebody. */
public final class Tokens {

    private Tokens() {}

    public static RequestSpecification asOwner() {
        return given().auth().oauth2(TestTokens.owner());
    }

    public static RequestSpecification asCustomer(String id) {
        return given().auth().oauth2(TestTokens.customer(id));
    }
}
