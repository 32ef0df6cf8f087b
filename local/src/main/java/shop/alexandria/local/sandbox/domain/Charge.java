package shop.alexandria.local.sandbox.domain;

import java.util.Locale;
import java.util.Optional;

/** One attempt to move money; what is refunded never exceeds what it moved. */
public record Charge(
        String id,
        long created,
        String paymentIntent,
        long amount,
        String currency,
        TestMethod method,
        State state,
        Optional<Decline> failure,
        long refunded) {

    /** Pending until the bank has answered. */
    public enum State {
        PENDING,
        SUCCEEDED,
        FAILED;

        /** The name as the protocol writes it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Charge begin(PaymentIntent intent, TestMethod method, long now) {
        Terms terms = intent.terms();
        return new Charge(
                Identifiers.next("ch"),
                now,
                intent.id(),
                terms.amount(),
                terms.currency(),
                method,
                State.PENDING,
                Optional.empty(),
                0);
    }

    /** The end that the method always comes to. */
    public Charge settle() {
        State end = method.decline().isPresent() ? State.FAILED : State.SUCCEEDED;
        return new Charge(id, created, paymentIntent, amount, currency, method, end, method.decline(), refunded);
    }

    public Charge refund(long part) {
        if (left() == 0) {
            throw new Refused(new Refusal.AlreadyRefunded(id));
        }
        if (part > left()) {
            throw new Refused(new Refusal.RefundTooLarge(part, left()));
        }
        return new Charge(id, created, paymentIntent, amount, currency, method, state, failure, refunded + part);
    }

    /** What may still be refunded. */
    public long left() {
        return amount - refunded;
    }

    public boolean paid() {
        return state == State.SUCCEEDED;
    }
}
