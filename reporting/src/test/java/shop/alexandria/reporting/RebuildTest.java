package shop.alexandria.reporting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.reporting.Orders.EMMA;
import static shop.alexandria.reporting.Orders.anonymous;
import static shop.alexandria.reporting.Orders.emma;
import static shop.alexandria.reporting.Orders.goodOmens;
import static shop.alexandria.reporting.Orders.line;
import static shop.alexandria.reporting.Orders.paid;
import static shop.alexandria.reporting.Orders.refunded;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.eventually;
import static shop.alexandria.reporting.Reports.sales;
import static shop.alexandria.reporting.Supply.booked;
import static shop.alexandria.reporting.Supply.listed;
import static shop.alexandria.reporting.Supply.received;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.events.StockChanged;
import shop.alexandria.local.testing.SharedServers;

/** Each test has a year of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class RebuildTest {
    private static final List<String> REPORTS = List.of(
            "sales?by=genre",
            "sales?by=author",
            "sales?by=publisher",
            "sales?by=book",
            "sales?by=collection",
            "sales-vs-expenditures?interval=day",
            "monthly-sales?month=2017-03",
            "stock-value?limit=1000",
            "royalties?to=2099-12-31",
            "reorders?limit=1000");

    private final String id = UUID.randomUUID().toString();

    @Inject
    EventTopics events;

    @Inject
    EntityManager entities;

    @Test
    void agreesToTheCentWithWhatEventsHadToldWhateverBecameOfTheTables() {
        tellOfAllSorts();
        eventually(() -> asOwner()
                .get("/api/v1/reports/sales-vs-expenditures?from=2017-03-01&to=2017-03-31")
                .then()
                .body("totals.sales.amount", is("61.47"))
                .body("totals.refunds.amount", is("11.99"))
                .body("totals.expenditures.amount", is("12.00"))
                .body("totals.royalties.amount", is("1.80")));
        eventually(() -> asOwner()
                .get("/api/v1/reports/reorders?from=2017-03-01&to=2017-03-31")
                .then()
                .body("totals.outstanding", is(4)));
        eventually(() -> sales("collection", "2017-03-01", "2017-03-31").body("rows.key", hasItem(id)));
        List<String> before = answers();
        spoil();
        rebuild();
        assertEquals(before, answers());
    }

    @Test
    void goesOnAnsweringAndRecordingMeanwhile() {
        events.tell(paid("2016-05-01T12:00:00Z", emma(1)));
        eventually(() -> sales("book", "2016-05-01", "2016-05-31").body("totals.copies", is(1)));
        begin();
        for (int day = 1; day <= 9; day++) {
            events.tell(paid("2016-05-0" + day + "T13:00:00Z", emma(1)));
            sales("book", "2016-05-01", "2016-05-01").body("totals.copies", greaterThan(0));
        }
        awaitTheEnd();
        eventually(() -> sales("book", "2016-05-01", "2016-05-31").body("totals.copies", is(10)));
        rebuild();
        sales("book", "2016-05-01", "2016-05-31").body("totals.copies", is(10));
    }

    @Test
    void refusesToForgetWhatTheTopicsNoLongerTell() {
        execute("INSERT INTO receipt (receipt_id, isbn, quantity, received_at, day)"
                + " VALUES ('older than the topics', '9780061122415', 1, now(), '2015-01-01')");
        try {
            begin();
            eventually(() -> asOwner()
                    .get("/api/v1/reports/rebuild")
                    .then()
                    .body("state", is("FAILED"))
                    .body("reason", containsString("1 in receipt would be lost")));
            assertEquals(1, count("SELECT count(*) FROM receipt WHERE receipt_id = 'older than the topics'"));
        } finally {
            execute("DELETE FROM receipt WHERE receipt_id = 'older than the topics'");
        }
        rebuild();
    }

    private void tellOfAllSorts() {
        OrderPaid order = paid("2017-03-01T12:00:00Z", emma(3), goodOmens(1));
        events.tell(refunded(order, EMMA, 1, "8.99", "2017-03-04T12:00:00Z"));
        events.tell(order);
        events.tell(refunded(order, EMMA, 0, "3.00", "2017-03-05T12:00:00Z"));
        events.tell(paid("2017-03-02T12:00:00Z", goodOmens(2), anonymous(2), rebuilt()));
        events.tell(new CollectionSaved(id, "Rebuilt"));
        events.tell(new BookCollected(id, id));
        events.tell(listed(id, 1, "A rebuilt book"));
        events.tell(received(id, 3, "4.00", "2017-03-06T12:00:00Z"));
        events.tell(new StockChanged(id, 3, 0, 1));
        events.tell(booked(id, "Rebuilders", "ACCRUAL", "2.70", "2017-03-01T12:00:00Z"));
        events.tell(booked(id, "Rebuilders", "REVERSAL", "-0.90", "2017-03-04T12:00:00Z"));
        Instant noon = Instant.parse("2017-03-06T12:00:00Z");
        events.tell(new ReorderReceived("R " + id, 1, id, 3, Money.of("4.00", "EUR"), noon));
        events.tell(new ReorderPlaced("R " + id, id, "A rebuilt book", null, "Rebuilders", 7, noon));
    }

    private OrderLine rebuilt() {
        return line(id, "A rebuilt book", List.of("Jane Austen"), List.of("Fiction"), "Rebuilders", 1, "1.00");
    }

    private void spoil() {
        Stream.of(
                        "UPDATE sales_of_day SET sold = sold + 1",
                        "UPDATE sales_of_month SET copies = copies + 1, undone = undone + 1",
                        "DELETE FROM sale_line WHERE day = '2017-03-02'",
                        "DELETE FROM undone_sale",
                        "DELETE FROM royalties_of_day",
                        "DELETE FROM receipt",
                        "DELETE FROM book",
                        "UPDATE stock_level SET on_hand = 999",
                        "DELETE FROM collected_book",
                        "DELETE FROM reorder_receipt")
                .forEach(this::execute);
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private static void rebuild() {
        begin();
        awaitTheEnd();
    }

    private static void begin() {
        asOwner()
                .post("/api/v1/reports/rebuild")
                .then()
                .statusCode(202)
                .body("state", is("RUNNING"))
                .body("startedAt", notNullValue());
    }

    private static void awaitTheEnd() {
        eventually(() -> asOwner()
                .get("/api/v1/reports/rebuild")
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .body("events", greaterThan(0))
                .body("finishedAt", notNullValue()));
    }

    private static List<String> answers() {
        return REPORTS.stream().map(RebuildTest::answer).toList();
    }

    private static String answer(String report) {
        String days = report.startsWith("sales") ? "&from=2017-01-01&to=2017-12-31" : "";
        return asOwner()
                .get("/api/v1/reports/" + report + days)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
