package shop.alexandria.inventory.collections.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static shop.alexandria.inventory.Tokens.asCustomer;
import static shop.alexandria.inventory.Tokens.asOwner;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.listed;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.newIsbn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.Isbn;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class CollectionsTest {
    private static final String COLLECTIONS = "/api/v1/collections";

    @Test
    void holdsBooksInTheOrderTheyWerePut() {
        String id = created("Beach reads");
        Isbn first = listed("A Wave");
        Isbn second = listed("A Towel");
        put(id, second).statusCode(204);
        put(id, first).statusCode(204);
        put(id, first).statusCode(204);
        see(id).statusCode(200)
                .body("name", is("Beach reads"))
                .body("bookCount", is(2))
                .body("books.isbn", is(List.of(second.value(), first.value())));
        given().queryParam("collection", id)
                .get("/api/v1/books?sort=title")
                .then()
                .body("total", is(2))
                .body("items.isbn", is(List.of(second.value(), first.value())));
        asOwner().delete(COLLECTIONS + "/" + id + "/books/" + second).then().statusCode(204);
        asOwner().delete(COLLECTIONS + "/" + id + "/books/" + second).then().statusCode(204);
        see(id).body("books.isbn", is(List.of(first.value())));
        given().get(COLLECTIONS + "?size=100").then().body("items.id", hasItem(id));
    }

    @Test
    void sharesABookWithOthers() {
        Isbn isbn = listed("Everywhere");
        String one = created("One");
        String other = created("Other");
        put(one, isbn).statusCode(204);
        put(other, isbn).statusCode(204);
        asOwner().delete(COLLECTIONS + "/" + one).then().statusCode(204);
        see(one).statusCode(404).body("code", is("unknown-collection"));
        see(other).body("books.isbn", is(List.of(isbn.value())));
        given().get("/api/v1/books/" + isbn).then().statusCode(200);
    }

    @Test
    void hidesAWithdrawnBook() {
        Isbn isbn = listed("Soon Gone");
        String id = created("With a gap");
        put(id, isbn).statusCode(204);
        asOwner().delete("/api/v1/books/" + isbn).then().statusCode(204);
        see(id).body("books", empty());
    }

    @Test
    void isRenamedByWhoHasSeenItsPresentState() {
        String id = created("Working title");
        String tag = see(id).extract().header("ETag");
        rename(asOwner().header("If-Match", tag), id, "Title").statusCode(200).body("name", is("Title"));
        rename(asOwner().header("If-Match", tag), id, "Other").statusCode(412).body("code", is("stale"));
        rename(asOwner(), UUID.randomUUID().toString(), "Nothing").statusCode(404);
        see(id).header("ETag", not(tag));
    }

    @Test
    void isChangedByOwnersOnly() {
        String id = created("Hands off");
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .post(COLLECTIONS)
                .then()
                .statusCode(401);
        rename(asCustomer("eve"), id, "Mine").statusCode(403);
        asCustomer("eve").delete(COLLECTIONS + "/" + id).then().statusCode(403);
        asCustomer("eve")
                .put(COLLECTIONS + "/" + id + "/books/" + newIsbn())
                .then()
                .statusCode(403);
    }

    @Test
    void knowsOnlyBooksOnSale() {
        String id = created("Empty");
        put(id, newIsbn()).statusCode(404).body("code", is("unknown-book"));
        asOwner().put(COLLECTIONS + "/" + id + "/books/9780439023482").then().statusCode(400);
        see("nonsense").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":1,\"owner\":\"me\"}", "[]", "{"})
    void refusesWhatIsNoCollection(String body) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .post(COLLECTIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String created(String name) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"%s\"}".formatted(name))
                .post(COLLECTIONS)
                .then()
                .statusCode(201)
                .body("bookCount", is(0))
                .extract()
                .path("id");
    }

    private static ValidatableResponse rename(RequestSpecification caller, String id, String name) {
        return caller.contentType(ContentType.JSON)
                .body("{\"name\":\"%s\"}".formatted(name))
                .put(COLLECTIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse put(String id, Isbn isbn) {
        return asOwner().put(COLLECTIONS + "/" + id + "/books/" + isbn).then();
    }

    private static ValidatableResponse see(String id) {
        return given().get(COLLECTIONS + "/" + id).then();
    }
}
