package shop.alexandria.publishers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.PERSUASION;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Orders.refunded;
import static shop.alexandria.publishers.Orders.refundedUnsold;
import static shop.alexandria.publishers.Owner.agreePercentage;
import static shop.alexandria.publishers.Owner.balance;
import static shop.alexandria.publishers.Owner.eventually;
import static shop.alexandria.publishers.Owner.idOf;
import static shop.alexandria.publishers.Owner.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.local.testing.SharedServers;

/** Each test has a publisher of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class RoyaltiesTest {
    @Inject
    OrdersTopic orders;

    @Inject
    EntityManager entities;

    @Test
    void owesNothingWithoutAnAgreementButKeepsTheSale() {
        OrderPaid order = paid(line(EMMA, "No Agreement", 2));
        orders.tell(order);
        String publisher = idOf("No Agreement");
        eventually(() -> ledger(publisher)
                .body("items.type", contains("ACCRUAL"))
                .body("items.amount.amount", contains("0.00"))
                .body("items.orderNumber", contains(order.orderNumber()))
                .body("items.isbn", contains(EMMA))
                .body("total", is(1)));
        balance(publisher).body("balance.amount", is("0.00")).body("balance.currency", is("EUR"));
    }

    @Test
    void owesThePercentageOfEachLineRoundedHalfUpOnce() {
        String publisher = knownPublisher("Per Line");
        agreePercentage(publisher, EMMA, "12.5");
        agreePercentage(publisher, PERSUASION, "10");
        orders.tell(paid(line(EMMA, "Per Line", 2), line(PERSUASION, "Per Line", 1)));
        // 12.5 % of 17.98 is 2.2475, 10 % of 8.99 is 0.899
        eventually(() -> balance(publisher).body("balance.amount", is("3.15")));
        ledger(publisher).body("items[0..1].amount.amount", contains("0.90", "2.25"));
    }

    @Test
    void leavesThePastAloneWhenThePercentageChanges() {
        String publisher = knownPublisher("Changing");
        agreePercentage(publisher, EMMA, "10");
        Instant before = Instant.now();
        agreePercentage(publisher, EMMA, "50");
        OrderPaid late = paid(before, line(EMMA, "Changing", 1));
        OrderPaid now = paid(line(EMMA, "Changing", 1));
        orders.tell(late);
        orders.tell(now);
        eventually(() -> balance(publisher).body("balance.amount", is("5.40")));
    }

    @Test
    void reversesARefundAtThePercentageOfTheSale() {
        String publisher = knownPublisher("Reversed");
        agreePercentage(publisher, EMMA, "10");
        OrderPaid order = paid(line(EMMA, "Reversed", 1));
        orders.tell(order);
        eventually(() -> balance(publisher).body("balance.amount", is("0.90")));
        agreePercentage(publisher, EMMA, "50");
        orders.tell(refunded(order));
        eventually(() -> ledger(publisher)
                .body("items[0].type", is("REVERSAL"))
                .body("items[0].amount.amount", is("-0.90"))
                .body("items[0].orderNumber", is(order.orderNumber())));
        balance(publisher).body("balance.amount", is("0.00"));
    }

    @Test
    void reversesInPartsWhatAccruedAsAWhole() {
        String publisher = knownPublisher("In Parts");
        agreePercentage(publisher, EMMA, "12.5");
        OrderPaid order = paid(line(EMMA, "In Parts", 2));
        OrderRefunded first = partly(order, 1, "8.99");
        orders.tell(order);
        orders.tell(first);
        // 12.5 % of 17.98 is 2.2475, and of 8.99 only 1.12375: the second part makes up for the rounding of the first
        eventually(() -> balance(publisher).body("balance.amount", is("1.13")));
        orders.tell(first); // also under another id
        orders.tell(partly(order, 1, "8.99"));
        eventually(() -> balance(publisher).body("balance.amount", is("0.00")));
        ledger(publisher).body("items[0..2].amount.amount", contains("-1.13", "-1.12", "2.25"));
        assertEquals(List.of("2.25", "-1.12", "-1.13"), told(order));
    }

    @Test
    void neverReversesMoreThanAccrued() {
        String publisher = knownPublisher("Never More");
        agreePercentage(publisher, EMMA, "10");
        agreePercentage(publisher, PERSUASION, "10");
        OrderPaid order = paid(line(EMMA, "Never More", 1), line(PERSUASION, "Never More", 1));
        orders.tell(order);
        orders.tell(partly(order, 0, "5.00"));
        orders.tell(partly(order, 9, "80.00"));
        orders.tell(partly(order, 1, "8.99")); // nothing is left of it
        orders.tell(partly(order, PERSUASION, 1, "8.99"));
        eventually(() -> ledger(publisher)
                .body("items.findAll { it.type == 'REVERSAL' }.amount.amount", contains("-0.90", "-0.40", "-0.50")));
        balance(publisher).body("balance.amount", is("0.00"));
    }

    @Test
    void keepsTheLedgerWhenWhatIsRefundedWasNeverSold() {
        String publisher = knownPublisher("Never Sold");
        agreePercentage(publisher, EMMA, "10");
        OrderPaid order = paid(line(EMMA, "Never Sold", 1));
        orders.tell(refundedUnsold(order));
        orders.tell(order);
        eventually(() -> balance(publisher).body("balance.amount", is("0.90")));
    }

    @Test
    void countsOnceWhatIsToldTwiceInWhateverOrder() {
        String publisher = knownPublisher("Told Twice");
        agreePercentage(publisher, EMMA, "10");
        OrderPaid returned = paid(line(EMMA, "Told Twice", 3));
        OrderPaid kept = paid(line(EMMA, "Told Twice", 1));
        OrderRefunded refund = refunded(returned);
        orders.tell("refund of " + returned.orderId(), refund);
        orders.tell("sale of " + returned.orderId(), returned);
        orders.tell("sale of " + returned.orderId(), returned);
        orders.tell("refund of " + returned.orderId(), refund);
        orders.tell(returned); // also under another id
        orders.tell(refund);
        orders.tell(kept);
        eventually(() -> ledger(publisher)
                .body("items.findAll { it.orderNumber == '%s' }.size()".formatted(kept.orderNumber()), is(1))
                .body(
                        "items.findAll { it.orderNumber == '%s' }.type".formatted(returned.orderNumber()),
                        contains("REVERSAL", "ACCRUAL")));
        balance(publisher).body("balance.amount", is("0.90"));
    }

    @Test
    void isNotStoppedByAMessageNobodyCanRead() {
        String key = "a key all share, so that they stand in one queue";
        orders.send(key, "poison-1", "shop.alexandria.OrderPaid", "{\"orderId\":");
        orders.tell(key, "poison-2", paid(line("not an ISBN", "Poison", 1)));
        orders.tell(key, "readable-1", paid(line(EMMA, "After Poison", 1)));
        ledger(idOf("After Poison")).body("total", is(1));
    }

    @Test
    void knowsAPublisherByItsIdWhateverItIsCalledAndByNameWhateverTheSpelling() {
        String publisher = knownPublisher("Spelled  In Full");
        orders.tell(paid(line(EMMA, publisher, "Another Name", 1)));
        orders.tell(paid(line(EMMA, "no id at all", " spelled in FULL ", 1)));
        orders.tell(paid(line(EMMA, "11111111-0000-4000-8000-000000000000", "Spelled in full", 1)));
        eventually(() -> ledger(publisher).body("total", is(4)));
    }

    @Test
    void passesOverABookNobodyPublishes() {
        OrderPaid order = paid(line(EMMA, null, 1), line(PERSUASION, "Somebody", 1));
        orders.tell(order);
        ledger(idOf("Somebody")).body("items.isbn", contains(PERSUASION));
    }

    /** What the others hear of it. */
    private List<?> told(OrderPaid order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                                SELECT CAST(payload AS json) #>> '{amount,amount}' FROM outbox
                                 WHERE type = 'shop.alexandria.RoyaltyBooked'
                                   AND CAST(payload AS json) ->> 'orderNumber' = :number ORDER BY sequence
                                """, String.class)
                        .setParameter("number", order.orderNumber())
                        .getResultList());
    }

    private static OrderRefunded partly(OrderPaid order, int copies, String amount) {
        return partly(order, EMMA, copies, amount);
    }

    private static OrderRefunded partly(OrderPaid order, String isbn, int copies, String amount) {
        return Orders.refunded(order, List.of(new RefundedLine(isbn, copies, Money.of(amount, "EUR"))));
    }

    /** Publishers become known by their first sale; that was long before any agreement. */
    private String knownPublisher(String name) {
        orders.tell(paid(Instant.now().minus(Duration.ofDays(365)), line(EMMA, name, 1)));
        return idOf(name.replaceAll("\\s+", " "));
    }
}
