package shop.alexandria.publishers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.publishers.Orders.freshIsbn;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Orders.refunded;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.eventually;
import static shop.alexandria.publishers.Owner.idOf;
import static shop.alexandria.publishers.Owner.ledger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

/** Each test has a book and a publisher of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class ReordersTest {
    private static final YearMonth THIS_MONTH = YearMonth.now(ZoneOffset.UTC);

    @Inject
    OrdersTopic orders;

    @Inject
    InventoryDesk inventory;

    private final String isbn = freshIsbn();
    private final String publisher = "House of " + isbn;
    private final Mailbox mailbox = Mailbox.of("orders-%s@house.example".formatted(isbn));

    @BeforeEach
    void otherTestsAreOver() {
        inventory.hasEnoughOfEverything();
    }

    @Test
    void ordersAsManyCopiesAsWereSoldLastMonthAndKept() {
        OrderPaid returned = paid(lastMonth(), line(isbn, publisher, 5));
        OrderPaid partlyReturned = paid(start(THIS_MONTH).minusSeconds(1), line(isbn, publisher, 6));
        tell(
                paid(start(THIS_MONTH.minusMonths(1)), line(isbn, publisher, 3)),
                partlyReturned,
                paid(start(THIS_MONTH), line(isbn, publisher, 20)),
                paid(start(THIS_MONTH.minusMonths(1)).minusSeconds(1), line(isbn, publisher, 40)),
                returned);
        orders.tell(refunded(returned));
        orders.tell(refunded(partlyReturned, List.of(new RefundedLine(isbn, 2, Money.of("17.98", "EUR")))));
        eventually(() -> ledger(idOf(publisher)).body("total", is(7)));
        givePublisherAnAddress();
        inventory.runsShort(isbn, publisher);
        run();
        reorder()
                .body("id", startsWith("R-"))
                .body("status", is("ORDERED"))
                .body("title", is("A <short> novel"))
                .body("publisher.name", is(publisher))
                .body("quantity", is(7))
                .body("soldLastMonth", is(7))
                .body("availableAtOrder", is(4))
                .body("threshold", is(10))
                .body("orderedAt", notNullValue());
        eventually(() -> reorder()
                .body("email.to", is(mailbox.address()))
                .body("email.subject", is("Order %s: 7 × %s".formatted(id(), isbn)))
                .body("email.sentAt", notNullValue())
                .body("email.problem", nullValue()));
        List<String> letters = mailbox.letters();
        assertEquals(1, letters.size());
        String letter = letters.getFirst();
        assertTrue(letter.contains("Message-ID: <%s@publishers.alexandria>".formatted(id())), letter);
        assertTrue(letter.contains("Quantity      7"), letter);
        assertTrue(letter.contains("A &lt;short&gt; novel"), letter);
        assertTrue(letter.contains("Library Square 1"), letter);
    }

    @Test
    void ordersOnceHoweverManyLookAtOnce() {
        sellLastMonth(3);
        givePublisherAnAddress();
        inventory.runsShort(isbn, publisher);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 12).forEach(_ -> threads.execute(ReordersTest::run));
        }
        reorder().body("quantity", is(3));
        eventually(() -> reorder().body("email.sentAt", notNullValue()));
        run();
        assertEquals(1, mailbox.letters().size());
        assertEquals(List.of(), mailbox.again());
    }

    @Test
    void recordsOnceThatNothingWasSold() {
        inventory.runsShort(isbn, publisher);
        run();
        run();
        reorder().body("status", is("NOTHING_SOLD")).body("quantity", is(0)).body("email.sentAt", nullValue());
        inventory.hasEnough(isbn);
        run();
        inventory.runsShort(isbn, publisher);
        run();
        assertEquals(2, count());
    }

    @Test
    void ordersWhatWasFirstFoundUnsoldWhenItWasSold() {
        inventory.runsShort(isbn, publisher);
        run();
        sellLastMonth(2);
        run();
        list("?status=ORDERED").body(withIsbn() + ".quantity", hasItem(2));
    }

    @Test
    void waitsForWhatWasOrderedAndForWhatIsOnItsWayToTheShelf() {
        sellLastMonth(6);
        inventory.runsShort(isbn, publisher);
        run();
        String id = id();
        receive(id, 2).statusCode(200).body("status", is("ORDERED")).body("received", is(2));
        run();
        receive(id, 5).statusCode(422).body("code", is("more-than-ordered"));
        receive(id, 4).statusCode(200).body("status", is("RECEIVED")).body("received", is(6));
        receive(id, 1).statusCode(409).body("code", is("reorder-closed"));
        cancel(id).statusCode(409).body("code", is("reorder-closed"));
        run();
        assertEquals(1, count());
        inventory.runsShort(isbn, publisher, 6); // still short, though all of it is on the shelf
        run();
        assertEquals(2, count());
    }

    @Test
    void ordersAgainWhatWasCancelledWhileTheShortageLasts() {
        sellLastMonth(3);
        inventory.runsShort(isbn, publisher);
        run();
        String first = id();
        cancel(first).statusCode(200).body("status", is("CANCELLED"));
        run();
        list("?status=ORDERED").body(withIsbn() + ".id", hasSize(1));
        list("?status=CANCELLED").body(withIsbn() + ".id", equalTo(List.of(first)));
    }

    @Test
    void showsThatAPublisherCannotBeReachedAndTellsItWhenItCan() {
        sellLastMonth(3);
        inventory.runsShort(isbn, publisher);
        run();
        reorder()
                .body("email.to", nullValue())
                .body("email.sentAt", nullValue())
                .body("email.problem", is("the publisher has no e-mail address"));
        givePublisherAnAddress();
        eventually(() -> reorder().body("email.sentAt", notNullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                               | quantity
                    {"quantity":0,"unitCost":{"amount":"1","currency":"EUR"}}        | quantity
                    {"quantity":1}                                                   | unitCost
                    {"quantity":1,"unitCost":{"amount":"1","currency":"USD"}}        | unitCost.currency
                    {"quantity":1,"unitCost":{"amount":"-1","currency":"EUR"}}       | unitCost.amount
                    """)
    void refusesWhatIsNoReceipt(String body, String field) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/reorders/R-999999/receipt")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void knowsOnlyItsOwnReordersAndStatuses() {
        receive("R-999999", 1).statusCode(404).body("code", is("unknown-reorder"));
        cancel("R-999999").statusCode(404);
        asOwner().get("/api/v1/reorders/nothing").then().statusCode(404);
        asOwner().get("/api/v1/reorders?status=LOST").then().statusCode(400);
    }

    @Test
    void isForOwnersOnly() {
        String customer = TestTokens.customer("99999999-0000-4000-8000-000000000000");
        for (String path : new String[] {"/run", "/R-000001/receipt", "/R-000001/cancel"}) {
            given().post("/api/v1/reorders" + path).then().statusCode(401);
            given().auth()
                    .oauth2(customer)
                    .contentType(ContentType.JSON)
                    .body("{")
                    .post("/api/v1/reorders" + path)
                    .then()
                    .statusCode(403);
        }
        asOwner().get("/internal/stock/shortages?after=").then().statusCode(403);
    }

    private void sellLastMonth(int copies) {
        tell(paid(lastMonth(), line(isbn, publisher, copies)));
        eventually(() -> ledger(idOf(publisher)).body("total", is(1)));
    }

    private void tell(OrderPaid... sales) {
        List.of(sales).forEach(orders::tell);
    }

    private void givePublisherAnAddress() {
        asOwner()
                .contentType(ContentType.JSON)
                .body("{\"email\":\"%s\"}".formatted(mailbox.address()))
                .patch("/api/v1/publishers/" + idOf(publisher))
                .then()
                .statusCode(200);
    }

    private static Instant lastMonth() {
        return start(THIS_MONTH.minusMonths(1)).plusSeconds(86_400);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void run() {
        asOwner().post("/api/v1/reorders/run").then().statusCode(200);
    }

    private static ValidatableResponse receive(String id, int copies) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body("{\"quantity\":%d,\"unitCost\":{\"amount\":\"4.20\",\"currency\":\"EUR\"}}".formatted(copies))
                .post("/api/v1/reorders/{id}/receipt", id)
                .then();
    }

    private static ValidatableResponse cancel(String id) {
        return asOwner().post("/api/v1/reorders/{id}/cancel", id).then();
    }

    /** The only one of this test's book. */
    private ValidatableResponse reorder() {
        assertEquals(1, count());
        return asOwner().get("/api/v1/reorders/" + id()).then().statusCode(200);
    }

    private String id() {
        return list("").extract().path("items.find { it.isbn == '%s' }.id".formatted(isbn));
    }

    private int count() {
        return list("").extract().<List<String>>path(withIsbn() + ".id").size();
    }

    private String withIsbn() {
        return "items.findAll { it.isbn == '%s' }".formatted(isbn);
    }

    private static ValidatableResponse list(String query) {
        String size = query.isEmpty() ? "?size=100" : query + "&size=100";
        return asOwner().get("/api/v1/reorders" + size).then().statusCode(200);
    }
}
