package shop.alexandria.inventory.reviews.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static shop.alexandria.inventory.Tokens.asCustomer;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.listed;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.newIsbn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.UserErased;
import shop.alexandria.inventory.reviews.domain.Purchases;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ReviewsTest {
    private static final Money PRICE = Money.of("12.99", "EUR");

    @Inject
    Outbox outbox;

    @Inject
    Purchases purchases;

    @Test
    void areWrittenByThoseWhoPaidForTheBook() {
        Isbn isbn = listed("A Book to Review");
        write("ann", isbn, "{\"rating\":5}").statusCode(403).body("code", is("not-a-buyer"));
        pay("ann", isbn);
        await().untilAsserted(() -> write("ann", isbn, "{\"rating\":5,\"title\":\"Good\",\"text\":\"Very.\"}")
                .statusCode(201)
                .body("rating", is(5)));
        write("ann", isbn, "{\"rating\":1}").statusCode(409).body("code", is("already-reviewed"));
        see(isbn)
                .body("total", is(1))
                .body("items[0].rating", is(5))
                .body("items[0].title", is("Good"))
                .body("items[0].text", is("Very."))
                .body("items[0].customerId", nullValue());
    }

    @Test
    void makeTheRatingOfTheBook() {
        Isbn isbn = listed("A Book with a Rating");
        given().get("/api/v1/books/" + isbn).then().body("rating", nullValue());
        String before = given().get("/api/v1/books/" + isbn).getHeader("ETag");
        List.of("b1", "b2", "b3").forEach(customer -> purchases.note(customer, List.of(isbn)));
        write("b1", isbn, "{\"rating\":5}").statusCode(201);
        write("b2", isbn, "{\"rating\":4}").statusCode(201);
        write("b3", isbn, "{\"rating\":4}").statusCode(201);
        given().get("/api/v1/books/" + isbn)
                .then()
                .body("rating.average", is(4.33f))
                .body("rating.count", is(3))
                .header("ETag", not(before));
        see(isbn).body("items.rating", is(List.of(4, 4, 5)));
    }

    @Test
    void staysWithoutANameWhenTheCustomerIsErased() {
        Isbn isbn = listed("A Book Reviewed by Somebody");
        purchases.note("gone", List.of(isbn));
        write("gone", isbn, "{\"rating\":3}").statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new UserErased("gone", Instant.now())));
        await().untilAsserted(() -> assertFalse(purchases.has("gone", isbn)));
        see(isbn).body("items[0].rating", is(3)).body("items[0].reviewer", is("A customer"));
        write("gone", isbn, "{\"rating\":1}").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rating\":0}",
                "{\"rating\":6}",
                "{\"rating\":4.5}",
                "{\"rating\":\"5\"}",
                "[]",
                "{\"rating\":5,\"customerId\":\"other\"}"
            })
    void refuseWhatIsNoReview(String body) {
        write("ann", listed("A Book Without Review"), body).statusCode(400);
    }

    @Test
    void needALogInAndABook() {
        given().contentType(ContentType.JSON)
                .body("{\"rating\":5}")
                .post("/api/v1/books/" + listed("Not for Visitors") + "/reviews")
                .then()
                .statusCode(401);
        write("ann", newIsbn(), "{\"rating\":5}").statusCode(404);
        see(newIsbn()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"Ann Mary Reader, Ann R.", "Ann, Ann", "'', A customer", "Ødegård Ås, Ødegård Å."})
    void showTheReviewerByFirstNameAndInitial(String name, String shown) {
        assertEquals(shown, Reviewer.shown(name));
    }

    private void pay(String customer, Isbn isbn) {
        OrderLine line = new OrderLine(
                isbn.value(), "Title", List.of("Author"), List.of("Fiction"), null, "Press", 1, PRICE, PRICE);
        String order = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        new OrderPaid(order, "N" + order, customer, 1, false, List.of(line), PRICE, Instant.now())));
    }

    private static ValidatableResponse write(String customer, Isbn isbn, String body) {
        return asCustomer(customer)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/books/" + isbn + "/reviews")
                .then();
    }

    private static ValidatableResponse see(Isbn isbn) {
        return given().get("/api/v1/books/" + isbn + "/reviews").then();
    }
}
