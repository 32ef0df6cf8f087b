package shop.alexandria.local.sandbox.domain;

import java.util.Map;
import java.util.Optional;

/** Money given back from one charge. */
public record Refund(
        String id,
        long created,
        String charge,
        String paymentIntent,
        long amount,
        String currency,
        Optional<String> reason,
        Map<String, String> metadata) {

    public Refund {
        metadata = Map.copyOf(metadata);
    }

    public static Refund of(
            Charge charge, long amount, Optional<String> reason, Map<String, String> metadata, long now) {
        return new Refund(
                Identifiers.next("re"),
                now,
                charge.id(),
                charge.paymentIntent(),
                amount,
                charge.currency(),
                reason,
                metadata);
    }
}
