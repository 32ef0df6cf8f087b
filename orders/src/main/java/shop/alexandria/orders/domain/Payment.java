package shop.alexandria.orders.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * One try to pay an order. Its id is the provider's idempotency key, so that whatever is repeated charges once.
 *
 * @param providerId the provider's PaymentIntent, null until it is known
 * @param settled whether it is decided that what succeeded buys the copies or goes back
 */
public record Payment(
        UUID id,
        UUID orderId,
        String method,
        Money amount,
        PaymentState state,
        @Nullable String providerId,
        boolean settled) {

    public static Payment create(UUID orderId, String method, Money amount) {
        return new Payment(UUID.randomUUID(), orderId, method, amount, PaymentState.CREATED, null, false);
    }

    public Payment processing(String intent) {
        return new Payment(id, orderId, method, amount, PaymentState.PROCESSING, intent, settled);
    }

    /** Money has arrived, also when the payment was thought to have failed. */
    public Payment succeeded() {
        return with(PaymentState.SUCCEEDED, settled);
    }

    public Payment failed() {
        return with(PaymentState.FAILED, true);
    }

    /** The money has bought the copies, or goes back. */
    public Payment decided() {
        return with(PaymentState.SUCCEEDED, true);
    }

    /** Whether the provider may still report something that matters. */
    public boolean isOpen() {
        return state == PaymentState.CREATED || state == PaymentState.PROCESSING || state == PaymentState.FAILED;
    }

    private Payment with(PaymentState changed, boolean nowSettled) {
        return new Payment(id, orderId, method, amount, changed, providerId, nowSettled);
    }
}
