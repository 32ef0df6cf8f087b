package shop.alexandria.publishers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.PERSUASION;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Orders.refunded;
import static shop.alexandria.publishers.Orders.titled;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.eventually;
import static shop.alexandria.publishers.Owner.ledger;
import static shop.alexandria.publishers.Owner.publisherWithAccount;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class StatementsTest {
    @Inject
    OrdersTopic orders;

    @Inject
    LongAgo longAgo;

    @Test
    void tellsAMonthFromTheBalanceBeforeToTheBalanceAfter() {
        String publisher = publisherWithAccount("Stated House");
        longAgo.agreed(publisher, EMMA, "10");
        longAgo.agreed(publisher, PERSUASION, "12.5");
        OrderPaid returned = paid(Instant.parse("2024-02-29T23:58:00Z"), line(EMMA, publisher, null, 3));
        orders.tell(paid(Instant.parse("2024-01-31T23:59:59Z"), line(EMMA, publisher, null, 1)));
        orders.tell(paid(Instant.parse("2024-02-01T00:00:00Z"), line(PERSUASION, publisher, null, 2)));
        orders.tell(paid(Instant.parse("2024-02-29T12:00:00Z"), line(EMMA, publisher, null, 1)));
        orders.tell(returned);
        orders.tell(refunded(returned)); // a minute later, still in February
        orders.tell(paid(Instant.parse("2024-03-01T00:00:00Z"), line(EMMA, publisher, null, 9)));
        eventually(() -> ledger(publisher).body("total", is(6)));

        asOwner()
                .get("/api/v1/publishers/{id}/statements?month=2024-02", publisher)
                .then()
                .statusCode(200)
                .body("publisher.name", is("Stated House"))
                .body("month", is("2024-02"))
                .body("openingBalance.amount", is("0.90"))
                .body("accruals.amount", is("5.85"))
                .body("reversals.amount", is("-2.70"))
                .body("transfers.amount", is("0.00"))
                .body("closingBalance.amount", is("4.05"))
                .body("lines.isbn", contains(EMMA, PERSUASION, EMMA))
                .body("lines.copies", contains(4, 2, -3))
                .body("lines.amount.amount", contains("3.60", "2.25", "-2.70"));
        assertEquals(
                """
                type,isbn,title,percentage,copies,revenue,amount,currency
                OPENING_BALANCE,,,,,,0.90,EUR
                ACCRUAL,9780141439587,A novel,10,4,35.96,3.60,EUR
                ACCRUAL,9780141439686,A novel,12.5,2,17.98,2.25,EUR
                REVERSAL,9780141439587,A novel,10,-3,-26.97,-2.70,EUR
                CLOSING_BALANCE,,,,,,4.05,EUR
                """.replace("\n", "\r\n"), as("text/csv", publisher, "2024-02").asString());
    }

    @Test
    void letsNoTitleBecomeAFormulaOrAnotherCell() {
        String publisher = publisherWithAccount("Formula House");
        orders.tell(paid(
                Instant.parse("2024-02-10T00:00:00Z"),
                titled("=HYPERLINK(\"http://evil.example\",1)", line(EMMA, publisher, null, 1))));
        eventually(() -> ledger(publisher).body("total", is(1)));
        String csv = as("text/csv", publisher, "2024-02").asString();
        assertTrue(csv.contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",1)\","), csv);
    }

    @Test
    void isALetterFitToBeSent() throws IOException {
        String publisher = publisherWithAccount("Świat Książki & Söhne Ωμέγα");
        longAgo.agreed(publisher, EMMA, "10");
        for (int i = 0; i < 90; i++) {
            orders.tell(paid(
                    Instant.parse("2024-02-10T00:00:00Z"),
                    titled(
                            "Война и мир " + i + " 漢 a title that is far too long for its column",
                            line(Orders.freshIsbn(), publisher, null, 1))));
        }
        orders.tell(paid(Instant.parse("2024-02-10T00:00:00Z"), line(EMMA, publisher, null, 1)));
        eventually(() -> ledger(publisher).body("total", is(91)));
        byte[] pdf = as("application/pdf", publisher, "2024-02").asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(2, document.getNumberOfPages());
            assertTrue(text.contains("Świat Książki & Söhne Ωμέγα"), text);
            assertTrue(text.contains("Война и мир 89 ?"), text);
            assertTrue(text.contains("2024-02"), text);
            assertTrue(text.contains("0.90"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=2024", "?month=2024-13", "?month=0000-01", "?month=2024-02-01"})
    void refusesWhatIsNoMonth(String query) {
        asOwner()
                .get("/api/v1/publishers/{id}/statements" + query, UUID.randomUUID())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void knowsNoStatementOfAStranger() {
        asOwner()
                .accept("application/pdf")
                .get("/api/v1/publishers/{id}/statements?month=2024-02", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("code", is("unknown-publisher"));
    }

    private static Response as(String type, String publisher, String month) {
        return asOwner()
                .accept(type)
                .get("/api/v1/publishers/{id}/statements?month=" + month, publisher)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .response();
    }
}
