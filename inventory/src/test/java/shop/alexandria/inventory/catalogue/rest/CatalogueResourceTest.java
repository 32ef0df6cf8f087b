package shop.alexandria.inventory.catalogue.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.inventory.Tokens.asOwner;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.book;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.list;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.listed;
import static shop.alexandria.inventory.catalogue.rest.BookFixtures.newIsbn;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class CatalogueResourceTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);

    @Inject
    BestSellers bestSellers;

    @Inject
    MeterRegistry metrics;

    @Inject
    RedisDataSource redis;

    @Test
    void timesEachSearch() {
        long before = metrics.get("alexandria.searches").timer().count();

        given().queryParam("q", "harbour").get("/api/v1/books").then().statusCode(200);

        assertEquals(before + 1, metrics.get("alexandria.searches").timer().count());
    }

    @ParameterizedTest
    @CsvSource({
        "sort, cheapest",
        "tag, old",
        "inStock, maybe",
        "page, -1",
        "page, x",
        "size, 0",
        "size, 101",
        "isbn, 123",
        "isbn, 9780261102218",
        "minPrice, cheap",
        "maxPrice, -1",
        "language, klingon",
        "page, 5000"
    })
    void refusesAParameterItDoesNotUnderstand(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/books")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "a AND (b", "*:*", "title:(", "~~~", "\\", "%", "<script>", "😀", "   ", "'; DROP TABLE"})
    void answersWhateverIsTyped(String q) {
        given().queryParam("q", q).get("/api/v1/books").then().statusCode(200);
        given().queryParam("q", q).get("/api/v1/suggestions").then().statusCode(200);
    }

    @Test
    void isEmptyPastTheEnd() {
        listed("Something to Count");
        given().queryParam("page", 400)
                .get("/api/v1/books")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("page", is(400))
                .body("total", greaterThan(0));
    }

    @Test
    void narrowsAndCounts() {
        Isbn cookery = newIsbn();
        Map<String, Object> book = book(cookery, "Bread at Home");
        book.put("genres", List.of("Cookery", "Home & Garden"));
        book.put("authors", List.of("Ann Baker", "José Panadero"));
        book.put("language", "eng");
        list(book).statusCode(201);
        books("genre", "cookery").body("items.isbn", hasItem(cookery.value()));
        books("genre", "Home & Garden").body("items.isbn", hasItem(cookery.value()));
        books("author", "panadero").body("items.isbn", hasItem(cookery.value()));
        books("publisher", "HarperOne").body("items.isbn", hasItem(cookery.value()));
        books("title", "bread").body("items.isbn", is(List.of(cookery.value())));
        books("isbn", cookery.value()).body("total", is(1));
        books("collection", "none").body("total", is(0));
        books("q", "jose bread")
                .body("items.isbn", is(List.of(cookery.value())))
                .body("facets.genres.value", hasItems("Cookery", "Home & Garden"))
                .body("facets.authors.value", hasItem("José Panadero"))
                .body("facets.publishers[0].count", is(1))
                .body("facets.languages[0].value", is("en"));
        given().queryParam("q", "panad")
                .get("/api/v1/suggestions")
                .then()
                .body("items[0].type", is("author"))
                .body("items[0].text", is("José Panadero"));
    }

    @Test
    void followsTheStockWithoutBeingAsked() {
        Isbn isbn = listed("Soon on the Shelf");
        given().queryParam("inStock", true)
                .queryParam("isbn", isbn.value())
                .get("/api/v1/books")
                .then()
                .body("total", is(0));
        asOwner()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", isbn.value())
                .body("{\"type\":\"RECEIPT\",\"quantity\":5}")
                .post("/api/v1/stock/" + isbn + "/movements")
                .then()
                .statusCode(201);
        await().atMost(SECONDS)
                .untilAsserted(() -> given().queryParam("inStock", true)
                        .queryParam("isbn", isbn.value())
                        .get("/api/v1/books")
                        .then()
                        .body("total", is(1))
                        .body("items[0].availability.available", is(5)));
    }

    @Test
    void ranksBestSellersByCopiesSold() {
        Isbn first = listed("Sold Most");
        Isbn second = listed("Sold Less");
        bestSellers.record(Map.of(first, 1_000_007L, second, 1_000_005L));
        bestSellers.record(Map.of(first, 1_000_007L));
        given().get("/api/v1/books/best-sellers")
                .then()
                .body("items[0].isbn", is(first.value()))
                .body("items[1].isbn", is(second.value()))
                .body("items[0].tags", hasItem("best-seller"));
        books("tag", "best-seller").body("items.tags.flatten()", hasItem("best-seller"));
        given().queryParam("genre", "fiction")
                .get("/api/v1/books/best-sellers")
                .then()
                .body("items[0].isbn", is(first.value()));
        given().get("/api/v1/home")
                .then()
                .body("bestSellers[0].isbn", is(first.value()))
                .body("bestSellersByGenre.genre", hasItem("Fiction"));
        books("sort", "best-seller").body("items[0].isbn", is(first.value()));
    }

    @Test
    void outlivesTheLossOfTheRanking() {
        Isbn isbn = listed("Sold and Remembered");
        bestSellers.rebuild(Map.of(isbn, 3L));
        assertFalse(bestSellers.lost());
        redis.key()
                .del(
                        "{best-sellers}:epoch",
                        "{best-sellers}:sold",
                        "{best-sellers}:changed",
                        "{best-sellers}:sequence");
        assertTrue(bestSellers.lost());
        assertEquals(3, bestSellers.score(isbn));
        bestSellers.rebuild(Map.of(isbn, 4L));
        assertEquals(4, bestSellers.score(isbn));
        assertEquals(Map.of(isbn, 4L), bestSellers.scores(List.of(isbn)));
    }

    @Test
    void listsTheGenresFromAToZ() {
        listed("A Book of a Genre");
        List<String> names =
                given().get("/api/v1/genres").then().statusCode(200).extract().path("name");
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
        given().get("/api/v1/genres").then().body("bookCount", everyItem(greaterThan(0)));
    }

    private static ValidatableResponse books(String parameter, String value) {
        return given().queryParam(parameter, value)
                .queryParam("size", 100)
                .get("/api/v1/books")
                .then()
                .statusCode(200);
    }
}
