package shop.alexandria.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.eventually;
import static shop.alexandria.reporting.Supply.booked;
import static shop.alexandria.reporting.Supply.listed;
import static shop.alexandria.reporting.Supply.received;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.BookChanged;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.events.Money;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.events.RoyaltyBooked;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.events.StockChanged;
import shop.alexandria.local.testing.SharedServers;

/** Each test has books, publishers and reorders of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class SupplyReportsTest {
    private final String id = UUID.randomUUID().toString();

    @Inject
    EventTopics events;

    @Test
    void valuesTheShelfAtTheAverageOfWhatWasPaid() {
        String isbn = "isbn " + id;
        CopiesReceived dear = received(isbn, 2, "5.00", "2022-01-01T12:00:00Z");
        events.tell(new BookChanged(listed(isbn, 2, "Told Late").book()));
        events.tell(listed(isbn, 1, "Told Early"));
        events.tell(dear);
        events.tell(dear); // also under another id
        events.tell(received(isbn, 1, "4.00", "2022-01-02T12:00:00Z"));
        events.tell(new StockChanged(isbn, 3, 1, 3));
        events.tell(new StockChanged(isbn, 2, 0, 5));
        events.tell(new StockChanged(isbn, 9, 0, 4)); // out of date
        // 14.00 for three copies
        eventually(() -> row("stock-value", isbn, "Told Late", 2, "9.33"));
        report("stock-value")
                .body(rowOf(isbn) + ".unitCost.amount", is("4.67"))
                .body("totals.copies", greaterThanOrEqualTo(2));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/stock-value")
                .then()
                .body(startsWith("key,label,copies,value,unitCost,currency\r\n"))
                .body(containsString(isbn + ",Told Late,2,9.33,4.67,EUR\r\n"));
    }

    @Test
    void countsAsNothingWhatNobodyKnowsTheCostOf() {
        String isbn = "isbn " + id;
        events.tell(received(isbn, 4, null, "2022-01-01T12:00:00Z"));
        events.tell(new StockChanged(isbn, 4, 0, 1));
        eventually(() -> row("stock-value", isbn, isbn, 4, "0.00"));
        report("stock-value")
                .body(rowOf(isbn) + ".unitCost", nullValue())
                .body("totals.copiesWithoutCost", greaterThanOrEqualTo(4));
    }

    @Test
    void tellsWhatPublishersGotAndAreOwed() {
        RoyaltyBooked accrual = booked(id, "Penguin", "ACCRUAL", "2.25", "2022-05-10T12:00:00Z");
        events.tell(accrual);
        events.tell(accrual); // also under another id
        events.tell(booked(id, "Penguin", "REVERSAL", "-1.13", "2022-06-01T12:00:00Z"));
        events.tell(booked(id, "Penguin Books", "ACCRUAL", "10.00", "2022-06-02T12:00:00Z"));
        RoyaltyTransferred transfer = new RoyaltyTransferred(
                id, "Penguin Books", "2022-05", Money.of("2.25", "EUR"), Instant.parse("2022-06-03T12:00:00Z"));
        events.tell(transfer);
        events.tell(transfer);
        String june = "royalties?from=2022-06-01&to=2022-06-30";
        eventually(() -> report(june)
                .body(rowOf(id) + ".label", is("Penguin Books"))
                .body(rowOf(id) + ".accrued.amount", is("10.00"))
                .body(rowOf(id) + ".reversed.amount", is("1.13"))
                .body(rowOf(id) + ".transferred.amount", is("2.25"))
                .body(rowOf(id) + ".balance.amount", is("8.87")));
        report("royalties?to=2022-05-31").body(rowOf(id) + ".balance.amount", is("2.25"));
        report("royalties?to=2022-05-09").body("rows.key.contains('%s')".formatted(id), is(false));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/" + june)
                .then()
                .body(containsString(id + ",Penguin Books,10.00,1.13,2.25,8.87,EUR\r\n"));
    }

    @Test
    void tellsWhatWasOrderedAndWhatIsOutstanding() {
        Instant noon = Instant.parse("2022-08-01T12:00:00Z");
        String partly = "R-1 " + id;
        String wholly = "R-2 " + id;
        String never = "R-3 " + id;
        events.tell(new ReorderReceived(partly, 1, "an isbn", 3, Money.of("4.50", "EUR"), noon));
        events.tell(new ReorderReceived(partly, 1, "an isbn", 3, Money.of("4.50", "EUR"), noon)); // told twice
        events.tell(new ReorderReceived(wholly, 1, "an isbn", 4, Money.of("1.00", "EUR"), noon));
        events.tell(new ReorderReceived(wholly, 2, "an isbn", 1, Money.of("2.00", "EUR"), noon));
        events.tell(new ReorderCancelled(never, "an isbn", noon));
        events.tell(new ReorderPlaced(partly, "an isbn", "Partly", null, "Penguin", 7, noon));
        events.tell(new ReorderPlaced(wholly, "an isbn", "Wholly", null, null, 5, noon));
        events.tell(new ReorderPlaced(never, "an isbn", "Never", null, "Penguin", 9, noon.plusSeconds(60)));
        String august = "reorders?from=2022-08-01&to=2022-08-01";
        eventually(() -> report(august)
                .body("rows.key", contains(partly, never, wholly))
                .body("rows.label", contains("Partly", "Never", "Wholly"))
                .body("rows.status", contains("ORDERED", "CANCELLED", "RECEIVED"))
                .body("rows.ordered", contains(7, 9, 5))
                .body("rows.received", contains(3, 0, 5))
                .body("rows.outstanding", contains(4, 0, 0))
                .body("rows.cost.amount", contains("13.50", "0.00", "6.00"))
                .body("totals.outstanding", is(4))
                .body("totals.cost.amount", is("19.50")));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/" + august + "&limit=1")
                .then()
                .body(containsString(
                        partly + ",Partly,an isbn,Penguin,ORDERED,2022-08-01T12:00:00Z,7,3,4,13.50,EUR\r\n"))
                .body(containsString("total,,,,,,21,8,4,19.50,EUR\r\n"));
    }

    private static void row(String report, String key, String label, int copies, String value) {
        report(report)
                .body(rowOf(key) + ".label", is(label))
                .body(rowOf(key) + ".copies", is(copies))
                .body(rowOf(key) + ".value.amount", is(value));
    }

    private static String rowOf(String key) {
        return "rows.find { it.key == '%s' }".formatted(key);
    }

    private static ValidatableResponse report(String question) {
        return asOwner().get("/api/v1/reports/" + question).then().statusCode(200);
    }
}
