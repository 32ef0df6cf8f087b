package shop.alexandria.reporting;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.reporting.Orders.anonymous;
import static shop.alexandria.reporting.Orders.emma;
import static shop.alexandria.reporting.Orders.goodOmens;
import static shop.alexandria.reporting.Orders.paid;
import static shop.alexandria.reporting.Orders.refunded;
import static shop.alexandria.reporting.Orders.refundedUnsold;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.eventually;
import static shop.alexandria.reporting.Reports.sales;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.local.testing.SharedServers;

/** Each test has days of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class SalesReportTest {
    @Inject
    OrdersTopic orders;

    @Test
    void countsABookOfTwoGenresInBothAndOnceInTheTotals() {
        orders.tell(paid("2025-01-10T12:00:00Z", emma(2), goodOmens(1)));
        eventually(() -> sales("genre", "2025-01-10", "2025-01-10")
                .body("rows.key", contains("Fiction", "Classics"))
                .body("rows[0].label", is("Fiction"))
                .body("rows.copies", contains(3, 2))
                .body("rows.revenue.amount", contains("28.48", "17.98"))
                .body("rows.orders", contains(1, 1))
                .body("totals.copies", is(3))
                .body("totals.revenue.amount", is("28.48"))
                .body("totals.revenue.currency", is("EUR"))
                .body("totals.orders", is(1))
                .body("totals.note", containsString("counted once")));
    }

    @Test
    void ranksTheBestFirstByEveryDimension() {
        orders.tell(paid("2025-01-11T12:00:00Z", emma(1), goodOmens(1)));
        orders.tell(paid("2025-01-12T12:00:00Z", emma(1)));
        eventually(() -> sales("book", "2025-01-11", "2025-01-12")
                .body("rows.key", contains("9780141439587", "9780552171892"))
                .body("rows.label", contains("Emma", "Good Omens"))
                .body("rows.orders", contains(2, 1))
                .body("totals.orders", is(2)));
        sales("author", "2025-01-11", "2025-01-12")
                .body("rows.label", contains("Jane Austen", "Neil Gaiman", "Terry Pratchett"));
        sales("publisher", "2025-01-11", "2025-01-12").body("rows.label", contains("Penguin", "Corgi"));
    }

    @Test
    void namesWhatHasNoNameAndKeepsItInTheSum() {
        orders.tell(paid("2025-01-13T12:00:00Z", anonymous(3)));
        eventually(() -> sales("genre", "2025-01-13", "2025-01-13").body("rows.label", contains("(none)")));
        sales("author", "2025-01-13", "2025-01-13").body("rows.key", contains(""));
        sales("publisher", "2025-01-13", "2025-01-13").body("rows.revenue.amount", contains("3.00"));
    }

    @Test
    void bothDaysBelongToTheRangeAndNoOther() {
        orders.tell(paid("2025-02-01T00:00:00Z", emma(1)));
        orders.tell(paid("2025-02-02T23:59:59.999Z", emma(1)));
        orders.tell(paid("2025-02-03T00:00:00Z", emma(1)));
        eventually(() -> sales("book", "2025-02-01", "2025-02-03").body("totals.copies", is(3)));
        sales("book", "2025-02-01", "2025-02-02").body("totals.copies", is(2));
        sales("book", "2025-02-03", "2025-02-03").body("totals.copies", is(1));
    }

    @Test
    void showsNoMoreRowsThanAskedForButTotalsOfAll() {
        orders.tell(paid("2025-02-10T12:00:00Z", emma(3), goodOmens(1)));
        eventually(() -> asOwner()
                .get("/api/v1/reports/sales?by=book&from=2025-02-10&to=2025-02-10&limit=1")
                .then()
                .body("rows.label", contains("Emma"))
                .body("totals.copies", is(4)));
    }

    @Test
    void takesARefundBackOnItsOwnDay() {
        OrderPaid order = paid("2025-03-01T12:00:00Z", emma(2));
        orders.tell(order);
        orders.tell(refunded(order, "2025-03-05T12:00:00Z"));
        eventually(() -> sales("book", "2025-03-05", "2025-03-05")
                .body("rows.copies", contains(-2))
                .body("rows.revenue.amount", contains("-17.98"))
                .body("totals.orders", is(0)));
        sales("book", "2025-03-01", "2025-03-01").body("totals.revenue.amount", is("17.98"));
        sales("book", "2025-03-01", "2025-03-05")
                .body("rows", empty())
                .body("totals.revenue.amount", is("0.00"))
                .body("totals.orders", is(0));
    }

    @Test
    void leavesTheReportsAloneWhenWhatIsRefundedWasNeverSold() {
        OrderPaid sold = paid("2025-03-10T12:00:00Z", emma(1));
        orders.tell(refundedUnsold(sold, "2025-03-10T13:00:00Z"));
        orders.tell(sold);
        eventually(() -> sales("book", "2025-03-10", "2025-03-10").body("totals.copies", is(1)));
    }

    @Test
    void countsOnceWhatIsToldTwiceInWhateverOrder() {
        OrderPaid returned = paid("2025-04-01T12:00:00Z", emma(2));
        OrderPaid kept = paid("2025-04-01T12:00:00Z", goodOmens(1));
        orders.tell("refund of " + returned.orderId(), refunded(returned, "2025-04-02T12:00:00Z"));
        orders.tell("sale of " + returned.orderId(), returned);
        orders.tell("sale of " + returned.orderId(), returned);
        orders.tell("refund of " + returned.orderId(), refunded(returned, "2025-04-02T12:00:00Z"));
        orders.tell(returned); // also under another id
        orders.tell(kept);
        eventually(() -> sales("book", "2025-04-01", "2025-04-01")
                .body("rows.label", contains("Emma", "Good Omens"))
                .body("totals.copies", is(3)));
        sales("book", "2025-04-01", "2025-04-02")
                .body("rows.label", contains("Good Omens"))
                .body("totals.revenue.amount", is("10.50"))
                .body("totals.orders", is(1));
    }

    @Test
    void isNotStoppedByAMessageNobodyCanRead() {
        String key = "a key all three share, so that they stand in one queue";
        orders.send(key, "poison-1", "shop.alexandria.OrderPaid", "{\"orderId\":");
        orders.send(key, "poison-2", "shop.alexandria.OrderPaid", "{}");
        orders.send(key, "future-1", "shop.alexandria.OrderGiftWrapped", "{}");
        orders.tell(key, "readable-1", paid("2025-05-01T12:00:00Z", emma(1)));
        eventually(() -> sales("book", "2025-05-01", "2025-05-01").body("totals.copies", is(1)));
    }

    @Test
    void isATableForSpreadsheetsToo() {
        orders.tell(paid("2025-06-01T12:00:00Z", anonymous(1), emma(1)));
        eventually(() -> sales("book", "2025-06-01", "2025-06-01").body("totals.copies", is(2)));
        String csv = asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/sales?by=book&from=2025-06-01&to=2025-06-01")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(
                csv.lines().toList(),
                hasItems(
                        "key,label,copies,revenue,orders,currency",
                        "9780141439587,Emma,1,8.99,1,EUR",
                        "9783161484100,\"'=Untold, \"\"again\"\"\",1,1.00,1,EUR"));
    }
}
