package shop.alexandria.orders.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an order changes.
 *
 * @param attempt the reservation that counts, from 1
 * @param paidBy the payment that paid it; others that succeed are refunded
 */
public record OrderProgress(
        OrderStatus status,
        PaymentStatus paymentStatus,
        FulfilmentStatus fulfilmentStatus,
        int attempt,
        @Nullable UUID paidBy) {

    static OrderProgress placed() {
        return new OrderProgress(OrderStatus.AWAITING_PAYMENT, PaymentStatus.NONE, FulfilmentStatus.NONE, 1, null);
    }

    OrderProgress with(OrderStatus changed) {
        return new OrderProgress(changed, paymentStatus, fulfilmentStatus, attempt, paidBy);
    }

    OrderProgress with(PaymentStatus changed) {
        return new OrderProgress(status, changed, fulfilmentStatus, attempt, paidBy);
    }

    OrderProgress withAttempt(int changed) {
        return new OrderProgress(status, paymentStatus, fulfilmentStatus, changed, paidBy);
    }

    OrderProgress paid(UUID payment) {
        return new OrderProgress(OrderStatus.PAID, PaymentStatus.SUCCEEDED, fulfilmentStatus, attempt, payment);
    }
}
