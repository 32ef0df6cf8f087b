package shop.alexandria.orders.payments;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import shop.alexandria.local.testing.TestTokens;

/** The owner, who sends the books, and money back. */
public final class Shopkeeper {
    private Shopkeeper() {}

    /** @param stage JSON: how far, and by whom */
    public static void reports(String number, String stage) {
        posts(number, "fulfilment", stage);
    }

    /** @param refund JSON: how much, and why */
    public static void refunds(String number, String refund) {
        posts(number, "refunds", refund);
    }

    /** @param copies JSON: which books, and why */
    public static void takesBack(String number, String copies) {
        posts(number, "returns", copies);
    }

    private static void posts(String number, String what, String body) {
        given().auth()
                .oauth2(TestTokens.owner())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/orders/{number}/{what}", number, what)
                .then()
                .statusCode(200);
    }
}
