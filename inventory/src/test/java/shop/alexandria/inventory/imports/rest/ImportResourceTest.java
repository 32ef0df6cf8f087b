package shop.alexandria.inventory.imports.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static shop.alexandria.inventory.Tokens.asCustomer;
import static shop.alexandria.inventory.Tokens.asOwner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ImportResourceTest {
    private static final String OWN_FORMAT = """
        isbn,title,authors,genres,publisher,price,stock
        9780306406157,Sea Charts,Ann Author,Travel,Compass Press,19.90,7
        9780306406157,Sea Charts again,Ann Author,Travel,Compass Press,19.90,7
        9780306406158,Wrong Number,Ann Author,Travel,Compass Press,19.90,7
        9783161484100,Mountain Charts,Ann Author,Travel,Compass Press,,
        """;

    @Test
    void importsBooksWithTheirFirstCopiesAndReportsTheOthers() {
        done(send(OWN_FORMAT, ""))
                .body("read", is(4))
                .body("created", is(1))
                .body("updated", is(0))
                .body("rejected", is(3))
                .body("rejections.record", is(java.util.List.of(2, 3, 4)))
                .body("rejections[0].reason", containsString("record 1"))
                .body("rejections[1].reason", containsString("check digit"))
                .body("rejections[2].reason", containsString("no price"));
        given().get("/api/v1/books/9780306406157")
                .then()
                .body("title", is("Sea Charts"))
                .body("publisher.name", is("Compass Press"))
                .body("availability.available", is(7))
                .body("availability.buyable", is(true));
    }

    @Test
    void changesNothingTheSecondTimeAndOnlyWhatIsNewTheThird() {
        String book = "isbn,title,genre,price,stock\n9780198526636,Feynman's Tips,Physics,25.00,3\n";
        done(send(book, "")).body("created", is(1));
        done(send(book, "")).body("created", is(0)).body("updated", is(0)).body("read", is(1));
        done(send(book.replace("25.00", "22.00"), "")).body("created", is(0)).body("updated", is(1));
        given().get("/api/v1/books/9780198526636")
                .then()
                .body("price.amount", is("22.00"))
                .body("availability.available", is(3));
    }

    @Test
    void leavesAWithdrawnBookWithdrawn() {
        String book = "isbn;title;form;price\n9780131103627;The C Programming Language;Other;50,00\n";
        done(send(book, "?genre=Computing")).body("created", is(1));
        given().get("/api/v1/books/9780131103627").then().body("form", is("OTHER"));
        asOwner().delete("/api/v1/books/9780131103627").then().statusCode(204);
        done(send(book, "")).body("rejections[0].reason", containsString("withdrawn"));
        given().get("/api/v1/books/9780131103627").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | 400 | unreadable-file",
                "'hello' | '' | 400 | unreadable-file",
                "'isbn,title' | ?format=xls | 422 | unsupported-format",
                "'isbn,title' | ?stock=-1 | 400 | invalid-request",
                "'isbn,title' | ?stock=x | 400 | invalid-request",
                "'isbn,title' | ?price=free | 400 | invalid-request"
            })
    void refusesAtTheDoorWhatItCannotRead(String body, String query, int status, String code) {
        post(body, query)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }

    @Test
    void isForOwnersOnly() {
        given().contentType("text/csv")
                .body(OWN_FORMAT)
                .post("/api/v1/imports")
                .then()
                .statusCode(401);
        asCustomer("eve")
                .contentType("text/csv")
                .body(OWN_FORMAT)
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
        asOwner().get("/api/v1/imports/nothing").then().statusCode(404).body("code", is("unknown-import"));
    }

    @Test
    void importsTenThousandRecordsAsPeopleReallyKeepThem() throws Exception {
        Path file = Path.of(System.getProperty("alexandria.trial-data", ""), "goodbooks-10k.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "skipped: there is no " + file + " here");
        String goodbooks = Files.readString(file);
        long start = System.nanoTime();
        done(send(goodbooks, "?stock=10&price=12.99"))
                .body("read", is(10_000))
                .body("created", is(9_277))
                .body("updated", is(0))
                .body("rejected", is(723))
                .body("rejections", hasSize(723));
        System.out.printf("10,000 records were imported in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        done(send(goodbooks, "?stock=10&price=12.99")).body("created", is(0)).body("updated", is(0));
        showsThemAsTheyShouldBe();
    }

    private static void showsThemAsTheyShouldBe() {
        given().get("/api/v1/books/9780439023481")
                .then()
                .body("title", is("The Hunger Games"))
                .body("series.name", is("The Hunger Games"))
                .body("series.number", is("1"))
                .body("authors", is(java.util.List.of("Suzanne Collins")))
                .body("language", is("en"))
                .body("genres", is(java.util.List.of("General")))
                .body("publicationDate", is("2008-01-01"))
                .body("price.amount", is("12.99"))
                .body("availability.available", is(10));
        given().get("/api/v1/books/0143039954").then().body("publicationDate", nullValue()); // The Odyssey
        first("hunger games").body("items[0].isbn", is("9780439023481"));
        first("harry poter").body("items[0].authors[0]", is("J.K. Rowling"));
        first("jrr tolkien").body("items[0].authors[0]", is("J.R.R. Tolkien"));
        first("garcia marquez").body("items[0].authors[0]", is("Gabriel García Márquez"));
        first("9780439023481").body("items[0].isbn", is("9780439023481")).body("total", is(1));
        first("shiva trilogy").body("items[0].series.name", is("Shiva Trilogy"));
        given().queryParam("author", "J.K. Rowling")
                .get("/api/v1/books")
                .then()
                .body("facets.authors.find { it.value == 'J.K. Rowling' }.count", not(equalTo(0)))
                .body("items.authors.flatten()", hasItem("J.K. Rowling"));
    }

    private static ValidatableResponse first(String q) {
        return given().queryParam("q", q).get("/api/v1/books").then().statusCode(200);
    }

    private static ValidatableResponse post(Object body, String query) {
        return asOwner()
                .contentType("text/csv")
                .body(body)
                .post("/api/v1/imports" + query)
                .then();
    }

    private static String send(Object body, String query) {
        return post(body, query).statusCode(202).extract().path("id");
    }

    private static ValidatableResponse done(String id) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !state(id).equals("RUNNING"));
        return asOwner().get("/api/v1/imports/" + id).then().statusCode(200).body("state", is("DONE"));
    }

    private static String state(String id) {
        return asOwner().get("/api/v1/imports/" + id).then().extract().path("state");
    }
}
