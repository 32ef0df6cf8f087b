package shop.alexandria.inventory.cart;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static shop.alexandria.inventory.Tokens.asCustomer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.ServiceTokens;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class OwnHoldTest {
    @Inject
    ServiceTokens tokens;

    private final String ann = UUID.randomUUID().toString();
    private final String bert = UUID.randomUUID().toString();

    @Test
    void aCopyOrderedFromTheCartIsNotMissingInThatCart() {
        Isbn isbn = OnSale.book(1, 1);
        putInCart(ann, isbn).statusCode(200);
        putInCart(bert, isbn).statusCode(200);

        checkOut(ann, "");

        cartOf(ann)
                .body("items[0].available", is(1), "items[0].buyable", is(true), "items[0].problem", nullValue())
                .body("checkoutReady", is(true));
        cartOf(bert).body("items[0].available", is(0), "items[0].problem", is("out-of-stock"));
    }

    @Test
    void aCopyBoughtAtOnceIsNoLongerThereForTheCart() {
        Isbn isbn = OnSale.book(1, 1);
        putInCart(ann, isbn).statusCode(200);

        checkOut(ann, ",\"lines\":[{\"isbn\":\"%s\",\"quantity\":1}]".formatted(isbn));

        cartOf(ann).body("items[0].available", is(0), "items[0].problem", is("out-of-stock"));
    }

    private static ValidatableResponse putInCart(String customer, Isbn isbn) {
        return asCustomer(customer)
                .contentType(ContentType.JSON)
                .body("{\"quantity\":1}")
                .put("/api/v1/cart/items/" + isbn)
                .then();
    }

    private static ValidatableResponse cartOf(String customer) {
        return asCustomer(customer).get("/api/v1/cart").then().statusCode(200);
    }

    private void checkOut(String customer, String lines) {
        given().header("Authorization", "ServiceToken " + tokens.issue())
                .contentType(ContentType.JSON)
                .body("{\"orderId\":\"%s\",\"customerId\":\"%s\",\"holdFor\":\"PT15M\"%s}"
                        .formatted(UUID.randomUUID(), customer, lines))
                .post("/internal/reservations")
                .then()
                .statusCode(200);
    }
}
