package shop.alexandria.inventory.catalogue.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static shop.alexandria.inventory.Tokens.asCustomer;
import static shop.alexandria.inventory.Tokens.asOwner;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.book;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.list;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.listed;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.newIsbn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.Isbn;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class BookResourceTest {

    @Test
    void listsABookThatCanBeSeenAtOnce() {
        Isbn isbn = newIsbn();
        list(book(isbn, "The Alchemist")).statusCode(201).body("slug", is("the-alchemist"));
        see(isbn)
                .statusCode(200)
                .body("title", is("The Alchemist"))
                .body("price.amount", is("12.99"))
                .body("minPerOrder", is(1))
                .body("tags", is(List.of()))
                .body("availability.available", is(0))
                .body("availability.buyable", is(false));
        given().get("/api/v1/books/by-slug/fiction/the-alchemist")
                .then()
                .statusCode(200)
                .body("isbn", is(isbn.value()));
        given().queryParam("q", "alchemist").get("/api/v1/books").then().body("items.isbn", hasItem(isbn.value()));
    }

    @Test
    void findsABookByItsIsbn10WithHyphens() {
        Map<String, Object> hobbit = book(new Isbn("9780261102217"), "The Hobbit");
        list(hobbit).statusCode(201);
        given().get("/api/v1/books/0-261-10221-4").then().statusCode(200).body("isbn", is("9780261102217"));
    }

    @Test
    void givesBooksOfOneTitleDifferentSlugs() {
        listed("Selected Poems");
        Isbn second = newIsbn();
        list(book(second, "Selected Poems")).body("slug", is("selected-poems-paulo-coelho"));
        Isbn third = newIsbn();
        list(book(third, "Selected Poems")).body("slug", is("selected-poems-" + third));
    }

    @Test
    void refusesTheSameBookTwice() {
        Isbn isbn = listed("Once Only");
        problem(list(book(isbn, "Once Only")), 409, "book-exists");
    }

    @Test
    void letsOnlyOwnersChangeTheCatalogue() {
        Map<String, Object> book = book(newIsbn(), "Not Mine");
        problem(
                given().contentType(ContentType.JSON)
                        .body(book)
                        .post("/api/v1/books")
                        .then(),
                401,
                "unauthenticated");
        problem(
                asCustomer("eve")
                        .contentType(ContentType.JSON)
                        .body(book)
                        .post("/api/v1/books")
                        .then(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | ' '",
                "genres | []",
                "publisher | {}",
                "price | {\"amount\":\"0\",\"currency\":\"EUR\"}",
                "price | {\"amount\":\"12.999\",\"currency\":\"EUR\"}",
                "price | {\"amount\":\"12.99\",\"currency\":\"USD\"}",
                "price | {\"amount\":12.99,\"currency\":\"EUR\"}",
                "pages | 0",
                "pages | \"300\"",
                "weightGrams | -1",
                "language | \"klingon\"",
                "imageUrl | \"javascript:alert(1)\"",
                "publicationDate | \"yesterday\"",
                "minPerOrder | 0",
                "maxPerOrder | 0",
                "isbn | \"9780261102218\"",
                "slug | \"mine\"",
                "tags | [\"new\"]",
                "rating | {\"average\":5,\"count\":1}",
                "availability | {\"available\":5}"
            })
    void namesWhatIsWrongWithABook(String field, String json) {
        String body = "{\"isbn\":\"" + newIsbn() + "\",\"title\":\"T\",\"authors\":[],\"genres\":[\"Fiction\"],"
                + "\"publisher\":{\"name\":\"P\"},\"price\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}";
        String value = json.startsWith("'") ? "\" \"" : json;
        String without = body.replaceAll("\"" + field + "\":(\"[^\"]*\"|\\[[^]]*]|\\{[^}]*}),?", "");
        String wrong = without.replaceFirst("\\{", "{\"" + field + "\":" + value + ",");
        problem(
                asOwner()
                        .contentType(ContentType.JSON)
                        .body(wrong.replace(",}", "}"))
                        .post("/api/v1/books")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void replacesABookAsAWhole() {
        Isbn isbn = newIsbn();
        Map<String, Object> book = book(isbn, "First Edition");
        book.put("pages", 200);
        list(book).statusCode(201);
        asOwner()
                .contentType(ContentType.JSON)
                .body(book(isbn, "Second Edition"))
                .put("/api/v1/books/" + isbn)
                .then()
                .statusCode(200)
                .body("title", is("Second Edition"))
                .body("pages", nullValue())
                .body("slug", is("first-edition"));
    }

    @Test
    void patchesWhatIsGivenAndRemovesWhatIsNull() {
        Isbn isbn = newIsbn();
        Map<String, Object> book = book(isbn, "Patchwork");
        book.put("pages", 200);
        list(book).statusCode(201);
        patch(isbn, "{\"pages\":null,\"listPrice\":{\"amount\":\"20.00\",\"currency\":\"EUR\"}}")
                .statusCode(200)
                .body("pages", nullValue())
                .body("title", is("Patchwork"))
                .body("tags", is(List.of("discount")));
        problem(patch(isbn, "{\"title\":null}"), 400, "invalid-request").body("violations.field", hasItem("title"));
        problem(patch(isbn, "{\"slug\":\"x\"}"), 400, "invalid-request").body("violations.field", hasItem("slug"));
        problem(patch(isbn, "[]"), 400, "invalid-request");
    }

    @Test
    void honoursIfMatchAndIfNoneMatch() {
        Isbn isbn = listed("Tagged");
        String tag = see(isbn).extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/books/" + isbn).then().statusCode(304);
        patch(isbn, "{\"pages\":10}").statusCode(200);
        given().header("If-None-Match", tag).get("/api/v1/books/" + isbn).then().statusCode(200);
        problem(
                asOwner()
                        .contentType(ContentType.JSON)
                        .header("If-Match", tag)
                        .body("{\"pages\":11}")
                        .patch("/api/v1/books/" + isbn)
                        .then(),
                412,
                "stale");
    }

    @Test
    void withdrawsABookAndListsItAgain() {
        Isbn isbn = listed("Come and Gone");
        asOwner().delete("/api/v1/books/" + isbn).then().statusCode(204);
        problem(see(isbn), 404, "unknown-book");
        problem(given().get("/api/v1/books/by-slug/fiction/come-and-gone").then(), 404, "unknown-book");
        given().queryParam("q", "come and gone")
                .get("/api/v1/books")
                .then()
                .body("items.isbn", not(hasItem(isbn.value())));
        problem(asOwner().delete("/api/v1/books/" + isbn).then(), 404, "unknown-book");
        list(book(isbn, "Come and Gone")).statusCode(201).body("slug", is("come-and-gone"));
        see(isbn).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"9780261102218, 400, invalid-request", "abc, 400, invalid-request", "9783161484100, 404, unknown-book"})
    void saysWhetherAnIsbnIsWrongOrOnlyUnknown(String isbn, int status, String code) {
        problem(given().get("/api/v1/books/" + isbn).then(), status, code);
    }

    @Test
    void marksABookThatHasJustComeOutAsNew() {
        Isbn isbn = newIsbn();
        Map<String, Object> book = book(isbn, "Hot off the Press");
        book.put(
                "publicationDate",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
        list(book).statusCode(201).body("tags", is(List.of("new")));
        given().get("/api/v1/books/new-releases").then().body("items.isbn", hasItem(isbn.value()));
        given().queryParam("tag", "new").get("/api/v1/books").then().body("items.isbn", hasItem(isbn.value()));
    }

    @Test
    void announcesUpcomingBooks() {
        Isbn isbn = newIsbn();
        Map<String, Object> book = book(isbn, "Still to Come");
        book.put("publicationDate", "2999-01-01");
        list(book).statusCode(201).body("tags", is(List.of()));
        given().get("/api/v1/books/upcoming").then().body("items.isbn", hasItem(isbn.value()));
        given().get("/api/v1/home").then().statusCode(200).body("upcoming.isbn", hasItem(isbn.value()));
    }

    @Test
    void keepsTheFirstSpellingOfAGenre() {
        Map<String, Object> first = book(newIsbn(), "Spelled One Way");
        first.put("genres", List.of("Science Fiction"));
        list(first).statusCode(201);
        Map<String, Object> second = book(newIsbn(), "Spelled Another");
        second.put("genres", List.of("science-fiction"));
        list(second).statusCode(201).body("genres", is(List.of("Science Fiction")));
        given().get("/api/v1/genres")
                .then()
                .body("find { it.slug == 'science-fiction' }.name", is("Science Fiction"))
                .body("find { it.slug == 'science-fiction' }.bookCount", equalTo(2));
    }

    private static ValidatableResponse see(Isbn isbn) {
        return given().get("/api/v1/books/" + isbn).then();
    }

    private static ValidatableResponse patch(Isbn isbn, String patch) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(patch)
                .patch("/api/v1/books/" + isbn)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }
}
