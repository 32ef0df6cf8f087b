package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.orders.domain.Sample.DEADLINE;
import static shop.alexandria.orders.domain.Sample.IN_TIME;
import static shop.alexandria.orders.domain.Sample.TOO_LATE;
import static shop.alexandria.orders.domain.Sample.news;
import static shop.alexandria.orders.domain.Sample.paymentOf;
import static shop.alexandria.orders.domain.Sample.placedOrder;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.PaymentFailed;
import shop.alexandria.orders.domain.OrderRefused.AlreadyPaid;
import shop.alexandria.orders.domain.OrderRefused.Expired;
import shop.alexandria.orders.domain.OrderRefused.PaymentInProgress;

class OrderTest {
    private final UUID payment = UUID.randomUUID();
    private final Order order = placedOrder();

    @Test
    void isPaidOnceWhoeverSaysSoHoweverOften() {
        order.startPayment(IN_TIME);
        order.paymentArrived();

        assertTrue(order.paid(payment, 1, IN_TIME));
        assertTrue(order.paid(payment, 1, IN_TIME));

        assertEquals(OrderStatus.PAID, order.progress().status());
        assertEquals(1, news(order, OrderPaid.class));
        assertEquals(
                1,
                order.history().stream()
                        .filter(entry -> entry.type().equals("paid"))
                        .count());
    }

    @Test
    void doesNotTakeASecondPayment() {
        order.startPayment(IN_TIME);
        order.paid(payment, 1, IN_TIME);

        assertFalse(order.paid(UUID.randomUUID(), 1, IN_TIME));
        assertThrows(AlreadyPaid.class, () -> order.startPayment(IN_TIME));
    }

    @Test
    void refusesASecondPaymentWhileOneIsProcessed() {
        order.startPayment(IN_TIME);

        assertThrows(PaymentInProgress.class, () -> order.startPayment(IN_TIME));
    }

    @Test
    void reservesAgainAfterAFailedPayment() {
        assertFalse(order.startPayment(IN_TIME));
        order.paymentFailed("declined", IN_TIME);
        order.paymentFailed("declined", IN_TIME);

        assertEquals(1, news(order, PaymentFailed.class));
        assertTrue(order.startPayment(IN_TIME));
        assertEquals(2, order.progress().attempt());
    }

    @Test
    void cannotBePaidFromTheDeadlineOn() {
        assertThrows(Expired.class, () -> order.startPayment(DEADLINE));
        order.expire(TOO_LATE, TOO_LATE);
        assertThrows(Expired.class, () -> order.startPayment(IN_TIME));
    }

    @Test
    void expiresOnceAndNotBeforeItsDeadline() {
        order.expire(IN_TIME, IN_TIME);
        assertEquals(OrderStatus.AWAITING_PAYMENT, order.progress().status());

        order.expire(TOO_LATE, TOO_LATE);
        order.expire(TOO_LATE, TOO_LATE);
        assertEquals(OrderStatus.EXPIRED, order.progress().status());
        assertEquals(1, news(order, OrderExpired.class));
    }

    @Test
    void doesNotExpireWhileMoneyThatHasArrivedIsSettled() {
        order.startPayment(IN_TIME);
        order.paymentArrived();

        order.expire(TOO_LATE, TOO_LATE);

        assertEquals(OrderStatus.AWAITING_PAYMENT, order.progress().status());
    }

    @Test
    void isPaidLateWhenThereAreCopiesLeft() {
        order.startPayment(IN_TIME);
        order.expire(TOO_LATE, TOO_LATE);
        order.paymentArrived();

        assertTrue(order.paid(payment, 2, TOO_LATE));
        assertEquals(OrderStatus.PAID, order.progress().status());
        assertEquals(2, order.progress().attempt());
    }

    @Test
    void isRefundedWithoutEverBeingSoldWhenThereAreNone() {
        order.startPayment(IN_TIME);
        order.expire(TOO_LATE, TOO_LATE);
        order.paymentArrived();
        order.giveBack(paymentOf(order), TOO_LATE);
        order.givenBack(order.refundsDue().getFirst().id(), TOO_LATE);

        assertEquals(OrderStatus.REFUNDED, order.progress().status());
        assertEquals(PaymentStatus.REFUNDED, order.progress().paymentStatus());
        assertEquals(0, news(order, OrderPaid.class));
        OrderRefunded refunded = (OrderRefunded) order.news().getLast();
        assertEquals(List.of(), refunded.lines());
    }

    @Test
    void staysPaidWhenAnotherPaymentIsGivenBack() {
        order.startPayment(IN_TIME);
        order.paid(payment, 1, IN_TIME);

        order.giveBack(paymentOf(order), TOO_LATE);
        order.givenBack(order.refundsDue().getFirst().id(), TOO_LATE);

        assertEquals(OrderStatus.PAID, order.progress().status());
        assertEquals(PaymentStatus.SUCCEEDED, order.progress().paymentStatus());
    }
}
