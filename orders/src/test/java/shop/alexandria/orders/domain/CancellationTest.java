package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.alexandria.orders.domain.Sample.IN_TIME;
import static shop.alexandria.orders.domain.Sample.TOO_LATE;
import static shop.alexandria.orders.domain.Sample.news;
import static shop.alexandria.orders.domain.Sample.paidOrder;
import static shop.alexandria.orders.domain.Sample.paymentOf;
import static shop.alexandria.orders.domain.Sample.placedOrder;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.orders.domain.OrderRefused.AlreadyShipped;
import shop.alexandria.orders.domain.OrderRefused.Expired;
import shop.alexandria.orders.domain.OrderRefused.PaymentInProgress;

class CancellationTest {

    @Test
    void ofAnUnpaidOrderGivesNothingBack() {
        Order order = placedOrder();

        order.cancel(IN_TIME);

        assertEquals(List.of(), order.refunds());
        assertEquals(OrderStatus.CANCELLED, order.progress().status());
        assertEquals(PaymentStatus.NONE, order.progress().paymentStatus());
        assertEquals(1, news(order, OrderCancelled.class));
    }

    @Test
    void ofAPaidOrderGivesItsPaymentBack() {
        Order order = paidOrder();

        order.cancel(IN_TIME);
        Refund refund = order.refundsDue().getFirst();
        order.givenBack(refund.id(), IN_TIME);

        assertEquals(order.paidBy(), refund.payment());
        assertEquals(order.facts().totals().total(), refund.amount());
        assertEquals(OrderStatus.CANCELLED, order.progress().status());
        assertEquals(PaymentStatus.REFUNDED, order.progress().paymentStatus());
        assertEquals(1, news(order, OrderRefunded.class));
    }

    @Test
    void happensOnce() {
        Order order = paidOrder();

        order.cancel(IN_TIME);
        order.cancel(IN_TIME);

        assertEquals(1, order.refunds().size());
        assertEquals(1, news(order, OrderCancelled.class));
    }

    @Test
    void comesTooLateForWhatIsOnItsWay() {
        Order order = paidOrder();
        order.reach(FulfilmentStatus.SHIPPED, Shipment.UNKNOWN, IN_TIME);

        assertThrows(AlreadyShipped.class, () -> order.cancel(IN_TIME));
    }

    @Test
    void comesTooLateForWhatHasExpired() {
        Order order = placedOrder();
        order.expire(TOO_LATE, TOO_LATE);

        assertThrows(Expired.class, () -> order.cancel(TOO_LATE));
    }

    @Test
    void waitsForMoneyThatHasJustArrived() {
        Order order = placedOrder();
        order.startPayment(IN_TIME);
        order.paymentArrived();

        assertThrows(PaymentInProgress.class, () -> order.cancel(IN_TIME));
    }

    @Test
    void sendsBackMoneyThatArrivesLater() {
        Order order = placedOrder();
        Payment late = paymentOf(order);
        order.startPayment(IN_TIME);
        order.cancel(IN_TIME);

        order.paymentArrived();
        assertFalse(order.paid(late.id(), 1, IN_TIME));
        order.giveBack(late, IN_TIME);
        order.givenBack(order.refundsDue().getFirst().id(), IN_TIME);

        assertEquals(OrderStatus.CANCELLED, order.progress().status());
        assertEquals(PaymentStatus.REFUNDED, order.progress().paymentStatus());
    }
}
