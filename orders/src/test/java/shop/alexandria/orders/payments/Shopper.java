package shop.alexandria.orders.payments;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import shop.alexandria.local.testing.TestTokens;

/** Somebody who orders the one book there is. */
public record Shopper(String id) {
    public static final String VISA = "pm_card_visa";
    public static final String DECLINED = "pm_card_chargeDeclined";

    public static Shopper newcomer() {
        return new Shopper(UUID.randomUUID().toString());
    }

    public String email() {
        return id + "@example.com";
    }

    /** Answers the order's number. */
    public String orders(int copies) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"lines":[{"isbn":"9780441172719","quantity":%d}],
                         "shippingAddress":{"name":"Ann <b>Reader</b>","street":"1 Harbour Road","city":"Bremen",
                                            "postalCode":"28195","country":"DE"}}
                        """.formatted(copies))
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("orderNumber");
    }

    public ValidatableResponse pays(String number, String method) {
        return request()
                .body(Map.of("paymentMethod", method))
                .post("/api/v1/orders/{number}/payment", number)
                .then();
    }

    /** Answers the order's number. */
    public String buys(int copies) {
        String number = orders(copies);
        pays(number, VISA).statusCode(200);
        return number;
    }

    public void cancels(String number) {
        request().post("/api/v1/orders/{number}/cancel", number).then().statusCode(200);
    }

    public ValidatableResponse sees(String number) {
        return request().get("/api/v1/orders/{number}", number).then();
    }

    /** @param query of his orders, as in an address */
    public ValidatableResponse lists(String query) {
        return request().get("/api/v1/orders?" + query).then();
    }

    private RequestSpecification request() {
        return given().auth().oauth2(TestTokens.customer(id)).contentType(ContentType.JSON);
    }
}
