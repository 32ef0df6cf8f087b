package shop.alexandria.inventory.cart;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.inventory.Tokens.asCustomer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class MergeTest {
    private final String ann = UUID.randomUUID().toString();
    private String visitors;

    @BeforeEach
    void openACartAsAVisitor() {
        visitors = given().post("/api/v1/carts").path("cartId");
    }

    @Test
    void addsUpWhatBothCartsHaveAndEmptiesTheVisitors() {
        Isbn both = OnSale.book(10, 10);
        Isbn one = OnSale.book(10, 10);
        put(asCustomer(ann), both, 2);
        put(asVisitor(), both, 3);
        put(asVisitor(), one, 1);

        merge().statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.isbn == '%s' }.quantity".formatted(both), is(5))
                .body("items.find { it.isbn == '%s' }.quantity".formatted(one), is(1));
        asVisitor().get("/api/v1/cart").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void stopsAtTheMaximum() {
        Isbn isbn = OnSale.book(10, 4);
        put(asCustomer(ann), isbn, 3);
        put(asVisitor(), isbn, 3);

        merge().statusCode(200).body("items[0].quantity", is(4));
    }

    @Test
    void addsOnceHoweverManyAskAtOnce() {
        Isbn isbn = OnSale.book(10, 10);
        put(asVisitor(), isbn, 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                threads.execute(this::merge);
            }
        }

        asCustomer(ann).get("/api/v1/cart").then().body("items[0].quantity", is(1));
    }

    @Test
    void takesWhatTheVisitorPutInLater() {
        Isbn isbn = OnSale.book(10, 10);
        put(asVisitor(), isbn, 1);
        merge();
        put(asVisitor(), isbn, 2);

        merge().statusCode(200).body("items[0].quantity", is(3));
    }

    @Test
    void needsACustomerAndACartThatIsThere() {
        given().contentType(ContentType.JSON)
                .body("{\"cartId\":\"" + visitors + "\"}")
                .post("/api/v1/cart/merge")
                .then()
                .statusCode(401);
        merge(UUID.randomUUID().toString()).statusCode(404).body("code", is("unknown-cart"));
        merge("customer-" + ann).statusCode(400).body("violations[0].field", is("cartId"));
    }

    private RequestSpecification asVisitor() {
        return given().header("X-Cart-Id", visitors);
    }

    private ValidatableResponse merge() {
        return merge(visitors);
    }

    private ValidatableResponse merge(String cartId) {
        return asCustomer(ann)
                .contentType(ContentType.JSON)
                .body("{\"cartId\":\"" + cartId + "\"}")
                .post("/api/v1/cart/merge")
                .then();
    }

    private static void put(RequestSpecification who, Isbn isbn, int quantity) {
        who.contentType(ContentType.JSON)
                .body("{\"quantity\":" + quantity + "}")
                .put("/api/v1/cart/items/" + isbn)
                .then()
                .statusCode(200);
    }
}
