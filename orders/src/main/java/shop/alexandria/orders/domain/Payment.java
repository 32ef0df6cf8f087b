package shop.alexandria.orders.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * One try to pay an order. Its id is the provider's idempotency key, so that whatever is repeated charges once.
 *
 * @param providerId the provider's PaymentIntent, null until it is known
 * @param settled whether what succeeded has bought the copies or has been refunded
 * @param refundAttempts how often the provider failed to give it back
 */
public record Payment(
        UUID id,
        UUID orderId,
        String method,
        Money amount,
        PaymentState state,
        @Nullable String providerId,
        boolean settled,
        int refundAttempts) {

    public static Payment create(UUID orderId, String method, Money amount) {
        return new Payment(UUID.randomUUID(), orderId, method, amount, PaymentState.CREATED, null, false, 0);
    }

    public Payment processing(String intent) {
        return new Payment(id, orderId, method, amount, PaymentState.PROCESSING, intent, settled, refundAttempts);
    }

    /** Money has arrived, also when the payment was thought to have failed. */
    public Payment succeeded() {
        return with(PaymentState.SUCCEEDED, settled);
    }

    public Payment failed() {
        return with(PaymentState.FAILED, true);
    }

    public Payment bought() {
        return with(PaymentState.SUCCEEDED, true);
    }

    /** Decided: the money goes back. */
    public Payment refunding() {
        return with(PaymentState.REFUNDING, false);
    }

    /** The provider failed to give it back; the next attempt is another one. */
    public Payment refundFailed() {
        return new Payment(id, orderId, method, amount, state, providerId, settled, refundAttempts + 1);
    }

    public Payment refunded() {
        return with(PaymentState.REFUNDED, true);
    }

    /** Whether the provider may still report something that matters. */
    public boolean isOpen() {
        return state == PaymentState.CREATED || state == PaymentState.PROCESSING || state == PaymentState.FAILED;
    }

    private Payment with(PaymentState changed, boolean nowSettled) {
        return new Payment(id, orderId, method, amount, changed, providerId, nowSettled, refundAttempts);
    }
}
