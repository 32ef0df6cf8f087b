package shop.alexandria.reporting;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.reporting.Orders.EMMA;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.BookUncollected;
import shop.alexandria.events.CollectionDeleted;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.local.testing.SharedServers;

/** Each test has days of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class SalesReportTest {
    @Inject
    EventTopics events;

    @Test
    void countsABookOfTwoGenresInBothAndOnceInTheTotals() {
        events.tell(paid("2025-01-10T12:00:00Z", emma(2), goodOmens(1)));
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
        events.tell(paid("2025-01-11T12:00:00Z", emma(1), goodOmens(1)));
        events.tell(paid("2025-01-12T12:00:00Z", emma(1)));
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
        events.tell(paid("2025-01-13T12:00:00Z", anonymous(3)));
        eventually(() -> sales("genre", "2025-01-13", "2025-01-13").body("rows.label", contains("(none)")));
        sales("author", "2025-01-13", "2025-01-13").body("rows.key", contains(""));
        sales("publisher", "2025-01-13", "2025-01-13").body("rows.revenue.amount", contains("3.00"));
    }

    @Test
    void bothDaysBelongToTheRangeAndNoOther() {
        events.tell(paid("2025-02-01T00:00:00Z", emma(1)));
        events.tell(paid("2025-02-02T23:59:59.999Z", emma(1)));
        events.tell(paid("2025-02-03T00:00:00Z", emma(1)));
        eventually(() -> sales("book", "2025-02-01", "2025-02-03").body("totals.copies", is(3)));
        sales("book", "2025-02-01", "2025-02-02").body("totals.copies", is(2));
        sales("book", "2025-02-03", "2025-02-03").body("totals.copies", is(1));
    }

    @Test
    void showsNoMoreRowsThanAskedForButTotalsOfAll() {
        events.tell(paid("2025-02-10T12:00:00Z", emma(3), goodOmens(1)));
        eventually(() -> asOwner()
                .get("/api/v1/reports/sales?by=book&from=2025-02-10&to=2025-02-10&limit=1")
                .then()
                .body("rows.label", contains("Emma"))
                .body("totals.copies", is(4)));
    }

    @Test
    void takesARefundBackOnItsOwnDay() {
        OrderPaid order = paid("2025-03-01T12:00:00Z", emma(2));
        events.tell(order);
        events.tell(refunded(order, "2025-03-05T12:00:00Z"));
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
    void takesBackWhatIsRefundedInPartsEachOnItsDay() {
        OrderPaid order = paid("2025-03-15T12:00:00Z", emma(2), goodOmens(1));
        OrderRefunded one = refunded(order, EMMA, 1, "8.99", "2025-03-16T12:00:00Z");
        OrderRefunded other = refunded(order, EMMA, 1, "8.99", "2025-03-18T12:00:00Z");
        events.tell(other);
        events.tell(order);
        events.tell(one);
        events.tell(one); // also under another id
        eventually(() -> sales("book", "2025-03-16", "2025-03-16").body("totals.copies", is(-1)));
        sales("book", "2025-03-15", "2025-03-17")
                .body("rows.find { it.label == 'Emma' }.copies", is(1))
                .body("rows.find { it.label == 'Emma' }.orders", is(1))
                .body("totals.revenue.amount", is("19.49"));
        sales("book", "2025-03-15", "2025-03-18")
                .body("rows.label", contains("Good Omens"))
                .body("totals.orders", is(1));
        sales("genre", "2025-03-15", "2025-03-18")
                .body("rows.key", contains("Fiction"))
                .body("rows.copies", contains(1))
                .body("rows.orders", contains(1));
    }

    @Test
    void keepsCopiesThatTheCustomerKeepsForLess() {
        OrderPaid order = paid("2025-03-20T12:00:00Z", emma(1));
        events.tell(order);
        events.tell(refunded(order, EMMA, 0, "3.00", "2025-03-20T13:00:00Z"));
        eventually(() -> sales("book", "2025-03-20", "2025-03-20")
                .body("totals.revenue.amount", is("5.99"))
                .body("totals.copies", is(1))
                .body("totals.orders", is(1)));
    }

    @Test
    void neverTakesBackMoreThanWasSold() {
        OrderPaid order = paid("2025-03-22T12:00:00Z", emma(2));
        events.tell(refunded(order, EMMA, 1, "5.00", "2025-03-22T13:00:00Z"));
        events.tell(refunded(order, EMMA, 9, "80.91", "2025-03-22T14:00:00Z"));
        events.tell(order);
        events.tell(refunded(order, EMMA, 1, "8.99", "2025-03-22T15:00:00Z"));
        events.tell(paid("2025-03-22T16:00:00Z", goodOmens(1)));
        eventually(() -> sales("book", "2025-03-22", "2025-03-22")
                .body("rows.label", contains("Good Omens"))
                .body("totals.copies", is(1))
                .body("totals.revenue.amount", is("10.50")));
    }

    @Test
    void ranksTheWorstFirstWhenAsked() {
        events.tell(paid("2025-03-25T12:00:00Z", emma(3), goodOmens(1), anonymous(2)));
        eventually(() -> ranked("copies").body("rows.copies", contains(1, 2, 3)));
        ranked("-copies").body("rows.copies", contains(3, 2, 1));
        ranked("revenue").body("rows.revenue.amount", contains("2.00", "10.50", "26.97"));
        ranked("-revenue").body("rows.revenue.amount", contains("26.97", "10.50", "2.00"));
    }

    @Test
    void countsABookOfTwoCollectionsInBothAsLongAsItIsInThem() {
        String summer = "summer " + UUID.randomUUID();
        String classics = "classics " + UUID.randomUUID();
        events.tell(new CollectionSaved(summer, "Summer"));
        events.tell(new CollectionSaved(classics, "Old and gold"));
        events.tell(new CollectionSaved(classics, "Classics"));
        events.tell(new BookCollected(summer, EMMA));
        events.tell(new BookCollected(summer, "9780552171892"));
        events.tell(new BookCollected(classics, EMMA));
        OrderPaid order = paid("2025-03-28T12:00:00Z", emma(2), goodOmens(1), anonymous(1));
        events.tell(order);
        events.tell(refunded(order, EMMA, 1, "8.99", "2025-03-28T13:00:00Z"));
        eventually(() -> sales("collection", "2025-03-28", "2025-03-28")
                .body("rows.label", contains("Summer", "Classics"))
                .body("rows.key", contains(summer, classics))
                .body("rows.copies", contains(2, 1))
                .body("rows.revenue.amount", contains("19.49", "8.99"))
                .body("rows.orders", contains(1, 1))
                .body("totals.copies", is(3)));
        events.tell(new BookUncollected(summer, "9780552171892"));
        events.tell(new CollectionDeleted(classics));
        eventually(() -> sales("collection", "2025-03-28", "2025-03-28")
                .body("rows.label", contains("Summer"))
                .body("rows.copies", contains(1)));
    }

    private static ValidatableResponse ranked(String sort) {
        return asOwner()
                .get("/api/v1/reports/sales?by=book&from=2025-03-25&to=2025-03-25&sort=" + sort)
                .then()
                .statusCode(200);
    }

    @Test
    void leavesTheReportsAloneWhenWhatIsRefundedWasNeverSold() {
        OrderPaid sold = paid("2025-03-10T12:00:00Z", emma(1));
        events.tell(refundedUnsold(sold, "2025-03-10T13:00:00Z"));
        events.tell(sold);
        eventually(() -> sales("book", "2025-03-10", "2025-03-10").body("totals.copies", is(1)));
    }

    @Test
    void countsOnceWhatIsToldTwiceInWhateverOrder() {
        OrderPaid returned = paid("2025-04-01T12:00:00Z", emma(2));
        OrderPaid kept = paid("2025-04-01T12:00:00Z", goodOmens(1));
        events.tell("refund of " + returned.orderId(), refunded(returned, "2025-04-02T12:00:00Z"));
        events.tell("sale of " + returned.orderId(), returned);
        events.tell("sale of " + returned.orderId(), returned);
        events.tell("refund of " + returned.orderId(), refunded(returned, "2025-04-02T12:00:00Z"));
        events.tell(returned); // also under another id
        events.tell(kept);
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
        events.send(key, "poison-1", "shop.alexandria.OrderPaid", "{\"orderId\":");
        events.send(key, "poison-2", "shop.alexandria.OrderPaid", "{}");
        events.send(key, "future-1", "shop.alexandria.OrderGiftWrapped", "{}");
        events.tell(key, "readable-1", paid("2025-05-01T12:00:00Z", emma(1)));
        eventually(() -> sales("book", "2025-05-01", "2025-05-01").body("totals.copies", is(1)));
    }

    @Test
    void isATableForSpreadsheetsToo() {
        events.tell(paid("2025-06-01T12:00:00Z", anonymous(1), emma(1)));
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
