package shop.alexandria.storefront.pages.backoffice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.storefront.played.Browser.heard;
import static shop.alexandria.storefront.played.Browser.owner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import shop.alexandria.storefront.played.PlayedApi;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class BackofficePagesTest {
    private static final String CLASSIC = "9780140449136";

    @Test
    void beginsWithTheDaysWork() {
        owner().get("/backoffice")
                .then()
                .body(allOf(
                        containsString("<strong>1</strong> books below their threshold"),
                        containsString("<strong>1</strong> reorders under way")));
    }

    @Test
    void advancesOrdersAndOnlyForward() {
        owner().get("/backoffice/orders/AX-SENT")
                .then()
                .body(containsString("value=\"OUT_FOR_DELIVERY\""))
                .body(not(containsString("value=\"PACKED\"")))
                .body(not(containsString("Ann <Reader>")));
        owner().formParam("stage", "DELIVERED")
                .post("/backoffice/orders/AX-SENT/fulfilment")
                .then()
                .statusCode(303);
        owner().formParam("stage", "PACKED")
                .formParam("carrier", "Typed Carrier")
                .post("/backoffice/orders/AX-SENT/fulfilment")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Stages only go forward."), containsString("value=\"Typed Carrier\"")));
    }

    @Test
    void tellsWhyThereAreSoManyCopies() {
        owner().get("/backoffice/books/" + CLASSIC)
                .then()
                .body(containsString("Why are there 5?"))
                .body(containsString("€6.00"))
                .body(containsString("&lt;b&gt;note"))
                .body(containsString("Change the book"));
    }

    @Test
    void recordsWhatArrivesAndRefusesWhatCannotBe() {
        heard();
        move("5", "6,00")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/backoffice/books/" + CLASSIC + "?said=recorded"));
        String heard = heard();
        assertTrue(heard.contains("\"unitCost\":{\"amount\":\"6.00\",\"currency\":\"EUR\"}"), heard);
        move("-99", "").then().statusCode(409).body(containsString("2 copies are reserved."));
        move("5", "six").then().statusCode(400).body(containsString("Cost of each has to be an amount such as 12.99"));
        move("some", "").then().statusCode(400).body(containsString("has to be a whole number"));
    }

    @Test
    void setsAThresholdOrTheShopsOwn() {
        heard();
        owner().formParam("threshold", "4")
                .post("/backoffice/stock/" + CLASSIC + "/threshold")
                .then()
                .statusCode(303);
        owner().formParam("threshold", "")
                .post("/backoffice/stock/" + CLASSIC + "/threshold")
                .then()
                .statusCode(303);
        String heard = heard();
        assertTrue(heard.contains("{\"threshold\":4}") && heard.contains("{\"threshold\":null}"), heard);
    }

    @Test
    void listsABookAndSaysWhatIsWrongWithIt() {
        addBook(CLASSIC).then().statusCode(303).header("Location", containsString("/backoffice/books/" + CLASSIC));
        addBook("978")
                .then()
                .statusCode(400)
                .body(allOf(containsString("ISBN has a wrong check digit"), containsString("value=\"A, B; C\"")));
    }

    @Test
    void changesAndWithdrawsABook() {
        owner().formParam("title", "New")
                .formParam("price", "10.00")
                .formParam("listPrice", "")
                .formParam("minPerOrder", "1")
                .formParam("maxPerOrder", "5")
                .post("/backoffice/books/" + CLASSIC)
                .then()
                .statusCode(303);
        owner().post("/backoffice/books/" + CLASSIC + "/withdraw").then().statusCode(303);
    }

    @Test
    void passesAFileOfBooksOn() {
        heard();
        upload("books.csv", "isbn,title\n1,A\n")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/backoffice/imports/running"));
        String heard = heard();
        assertTrue(heard.contains("format=csv&stock=3 isbn,title"), heard);
        upload("books.csv", "nonsense").then().statusCode(400).body(containsString("no header"));
        upload("books.csv", "").then().statusCode(400).body(containsString("The file has to be chosen"));
    }

    @Test
    void showsHowAnImportStands() {
        owner().get("/backoffice/imports/running")
                .then()
                .body(containsString("data-poll"), containsString("3 records read"));
        owner().get("/backoffice/imports/done")
                .then()
                .body(not(containsString("data-poll")))
                .body(containsString("The ISBN &lt;9&gt; is wrong."));
    }

    @Test
    void keepsCollections() {
        owner().get("/backoffice/collections/c-1").then().body(containsString("&lt;b&gt;Winter"));
        owner().formParam("name", "Winter")
                .post("/backoffice/collections")
                .then()
                .statusCode(303);
        owner().formParam("name", "Winter")
                .post("/backoffice/collections/c-1")
                .then()
                .statusCode(303);
        owner().formParam("isbn", CLASSIC)
                .post("/backoffice/collections/c-1/books")
                .then()
                .statusCode(303);
        owner().post("/backoffice/collections/c-1/delete").then().statusCode(303);
    }

    @Test
    void keepsPublishersAndTheirPercentages() {
        owner().get("/backoffice/publishers/p-1")
                .then()
                .body(containsString("We owe €1.30"), containsString("GB** **** 1234"));
        owner().formParam("name", "Penguin")
                .post("/backoffice/publishers/p-1")
                .then()
                .statusCode(303);
        owner().formParam("name", "Typed Name")
                .formParam("bankAccount.iban", "WRONG")
                .post("/backoffice/publishers/p-1")
                .then()
                .statusCode(400)
                .body(allOf(containsString("IBAN is no IBAN"), containsString("value=\"Typed Name\"")));
        owner().formParam("isbn", CLASSIC)
                .formParam("salePercentage", "12.5")
                .post("/backoffice/publishers/p-1/percentages")
                .then()
                .statusCode(303);
        owner().get("/backoffice/publishers/p-1/statement?month=2026-10&as=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("statement-2026-10.csv"));
    }

    @Test
    void receivesReorders() {
        owner().get("/backoffice/reorders")
                .then()
                .body(containsString("12 <small>(2 here)"), containsString("value=\"10\" min=\"1\""));
        owner().post("/backoffice/reorders/run").then().statusCode(303);
        receive("10").then().statusCode(303);
        receive("13").then().statusCode(422).body(containsString("Only 12 were ordered."));
    }

    @Test
    void transfersRoyalties() {
        owner().get("/backoffice/royalties?month=2026-10")
                .then()
                .body(containsString("€9.10"), containsString("MSG-1.xml"));
        owner().formParam("month", "2026-11")
                .post("/backoffice/royalties")
                .then()
                .statusCode(422)
                .body(containsString("This month is not over."));
        owner().get("/backoffice/royalties/MSG-1").then().statusCode(200).contentType("application/xml");
    }

    @Test
    void drawsReportsAndHandsThemOut() {
        owner().get("/backoffice/reports?report=sales&by=genre&from=2026-01-01")
                .then()
                .body(containsString("World &lt;Classics&gt;"))
                .body(containsString("<rect width=\"100\""))
                .body(containsString("<rect width=\"25\""))
                .body(containsString("€50.00"))
                .body(containsString("Each counted once."))
                .body(containsString("/backoffice/reports/csv?report=sales&amp;by=genre&amp;from=2026-01-01"));
        owner().get("/backoffice/reports/csv?report=sales")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("sales.csv"));
        owner().get("/backoffice/reports?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body(containsString("must not be after"));
    }

    @Test
    void asksForPatienceWhileReportingIsAway() {
        owner().get("/backoffice/reports?report=royalties")
                .then()
                .statusCode(503)
                .body(containsString("right back"));
    }

    private static Response move(String quantity, String cost) {
        return owner().formParam("key", "k")
                .formParam("type", "ADJUSTMENT")
                .formParam("quantity", quantity)
                .formParam("unitCost", cost)
                .post("/backoffice/stock/" + CLASSIC + "/movements");
    }

    private static Response addBook(String isbn) {
        return owner().formParam("isbn", isbn)
                .formParam("title", "T")
                .formParam("authors", "A, B; C")
                .formParam("genres", "Fiction")
                .formParam("publisher", "P")
                .formParam("price", "9.99")
                .post("/backoffice/books");
    }

    private static Response upload(String name, String content) {
        return owner().contentType("multipart/form-data")
                .multiPart("books", name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("stock", "3")
                .multiPart("price", "")
                .post("/backoffice/imports");
    }

    private static Response receive(String copies) {
        return owner().formParam("key", "k")
                .formParam("quantity", copies)
                .formParam("unitCost", "6.00")
                .post("/backoffice/reorders/r-1/receipt");
    }
}
