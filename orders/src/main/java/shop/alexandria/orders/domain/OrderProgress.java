package shop.alexandria.orders.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an order changes.
 *
 * @param shipment who carries the books, once that is known
 * @param attempt the reservation that counts, from 1
 * @param paidBy the payment that paid it; others that succeed are refunded
 */
public record OrderProgress(
        OrderStatus status,
        PaymentStatus paymentStatus,
        FulfilmentStatus fulfilmentStatus,
        Shipment shipment,
        int attempt,
        @Nullable UUID paidBy) {

    static OrderProgress placed() {
        return new OrderProgress(
                OrderStatus.AWAITING_PAYMENT, PaymentStatus.NONE, FulfilmentStatus.NONE, Shipment.UNKNOWN, 1, null);
    }

    OrderProgress with(OrderStatus changed) {
        return new OrderProgress(changed, paymentStatus, fulfilmentStatus, shipment, attempt, paidBy);
    }

    OrderProgress with(PaymentStatus changed) {
        return new OrderProgress(status, changed, fulfilmentStatus, shipment, attempt, paidBy);
    }

    OrderProgress with(FulfilmentStatus changed) {
        return new OrderProgress(status, paymentStatus, changed, shipment, attempt, paidBy);
    }

    OrderProgress with(Shipment changed) {
        return new OrderProgress(status, paymentStatus, fulfilmentStatus, changed, attempt, paidBy);
    }

    OrderProgress withAttempt(int changed) {
        return new OrderProgress(status, paymentStatus, fulfilmentStatus, shipment, changed, paidBy);
    }

    OrderProgress paid(UUID payment) {
        return new OrderProgress(
                OrderStatus.PAID, PaymentStatus.SUCCEEDED, fulfilmentStatus, shipment, attempt, payment);
    }

    /** All the money has gone back; an order that was cancelled or returned stays so. */
    OrderProgress refunded() {
        boolean isOver = status == OrderStatus.CANCELLED || status == OrderStatus.RETURNED;
        return with(PaymentStatus.REFUNDED).with(isOver ? status : OrderStatus.REFUNDED);
    }
}
