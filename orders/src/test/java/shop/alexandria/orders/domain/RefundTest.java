package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.alexandria.orders.domain.Sample.IN_TIME;
import static shop.alexandria.orders.domain.Sample.deliveredOrder;
import static shop.alexandria.orders.domain.Sample.news;
import static shop.alexandria.orders.domain.Sample.paidOrder;
import static shop.alexandria.orders.domain.Sample.placedOrder;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.OrderRefused.MoreThanBought;
import shop.alexandria.orders.domain.OrderRefused.MoreThanIsLeft;
import shop.alexandria.orders.domain.OrderRefused.NotDelivered;
import shop.alexandria.orders.domain.OrderRefused.NotInOrder;
import shop.alexandria.orders.domain.OrderRefused.NotPaid;
import shop.alexandria.orders.domain.OrderRefused.NotPayable;

/** The sample: 2 × 12.99 and 1 × 9.01, delivered for 3.90, makes 38.89. */
class RefundTest {
    private static final String GAMES = "9780439023481";
    private static final String DUNE = "9780441172719";

    private final Order order = deliveredOrder();

    @Test
    void ofAPartIsTakenFromTheGoodsInProportion() {
        order.refund(euros("10.00"), "torn covers", IN_TIME);
        allGivenBack();

        assertEquals(
                List.of(new RefundedLine(GAMES, 0, euros("7.42")), new RefundedLine(DUNE, 0, euros("2.58"))),
                order.refunds().getFirst().lines());
        assertEquals(OrderStatus.PAID, order.progress().status());
        assertEquals(PaymentStatus.SUCCEEDED, order.progress().paymentStatus());
        assertEquals("partially-refunded", order.history().getLast().type());
    }

    @Test
    void neverExceedsWhatIsLeft() {
        order.refund(euros("30.00"), "late", IN_TIME);

        assertThrows(MoreThanIsLeft.class, () -> order.refund(euros("8.90"), "late", IN_TIME));
        order.refund(euros("8.89"), "late", IN_TIME);
        assertThrows(MoreThanIsLeft.class, () -> order.refund(null, "late", IN_TIME));
    }

    @Test
    void ofAllThatIsLeftClosesTheOrder() {
        order.refund(euros("1.00"), "late", IN_TIME);
        order.refund(null, "never mind", IN_TIME);
        allGivenBack();

        assertEquals(OrderStatus.REFUNDED, order.progress().status());
        assertEquals(PaymentStatus.REFUNDED, order.progress().paymentStatus());
        assertEquals(euros("37.89"), order.refunds().getLast().amount());
        assertEquals(0, news(order, OrderReturned.class));
    }

    @Test
    void beforeItIsSentKeepsTheCopiesInTheShop() {
        Order packed = paidOrder();
        packed.reach(FulfilmentStatus.PACKED, Shipment.UNKNOWN, IN_TIME);

        packed.refund(null, "damaged", IN_TIME);

        assertEquals(1, news(packed, OrderReturned.class));
        assertThrows(
                OrderRefused.NotToBeDelivered.class,
                () -> packed.reach(FulfilmentStatus.SHIPPED, Shipment.UNKNOWN, IN_TIME));
    }

    @Test
    void needsAPayment() {
        assertThrows(NotPaid.class, () -> placedOrder().refund(null, "why not", IN_TIME));
    }

    @Test
    void isToldOncePerRefund() {
        order.refund(euros("1.00"), "late", IN_TIME);
        Refund refund = order.refundsDue().getFirst();

        order.givenBack(refund.id(), IN_TIME);
        order.givenBack(refund.id(), IN_TIME);

        assertEquals(1, news(order, OrderRefunded.class));
        assertEquals(List.of(), order.refundsDue());
    }

    @Test
    void followsAReturnOfSomeCopies() {
        order.takeBack(List.of(copies(GAMES, 1)), "read it", IN_TIME);
        allGivenBack();

        Refund refund = order.refunds().getFirst();
        assertEquals(euros("12.99"), refund.amount());
        assertEquals(List.of(new RefundedLine(GAMES, 1, euros("12.99"))), refund.lines());
        assertEquals(OrderStatus.PAID, order.progress().status());
        assertEquals(1, news(order, OrderReturned.class));
    }

    @Test
    void ofTheLastCopyIncludesTheDelivery() {
        order.takeBack(List.of(copies(GAMES, 1)), "read it", IN_TIME);
        order.takeBack(null, "read them all", IN_TIME);
        allGivenBack();

        assertEquals(OrderStatus.RETURNED, order.progress().status());
        assertEquals(PaymentStatus.REFUNDED, order.progress().paymentStatus());
        assertEquals(euros("25.90"), order.refunds().getLast().amount());
        assertThrows(NotPayable.class, () -> order.takeBack(null, "again", IN_TIME));
    }

    @Test
    void ofAReturnIsLessForWhatWasRefundedBefore() {
        order.refund(euros("34.99"), "all of the goods", IN_TIME);
        order.takeBack(List.of(copies(DUNE, 1)), "torn", IN_TIME);

        assertEquals(euros("0.00"), order.refunds().getLast().amount());
        assertEquals(1, order.refundsDue().size());
    }

    @Test
    void isNotForCopiesTheCustomerHasNot() {
        assertThrows(MoreThanBought.class, () -> order.takeBack(List.of(copies(GAMES, 3)), "so many", IN_TIME));
        assertThrows(NotInOrder.class, () -> order.takeBack(List.of(copies("9780141439587", 1)), "?", IN_TIME));
        assertThrows(NotDelivered.class, () -> paidOrder().takeBack(null, "changed my mind", IN_TIME));
        assertEquals(List.of(), order.refunds());
    }

    private void allGivenBack() {
        order.refundsDue().forEach(refund -> order.givenBack(refund.id(), IN_TIME));
    }

    private static ReturnedCopies copies(String isbn, int quantity) {
        return new ReturnedCopies(new Isbn(isbn), quantity);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
