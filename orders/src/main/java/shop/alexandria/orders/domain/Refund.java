package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;

/**
 * Money of one payment that goes back. First it is decided, then the provider is asked until it is done; its id is the
 * provider's idempotency key, so that whatever is repeated gives back once.
 *
 * @param lines what of the sale it undoes: none for a payment that bought nothing
 * @param reason fit for the customer's eyes
 * @param failures how often the provider failed to give it back
 * @param givenBackAt null until the provider says so
 */
public record Refund(
        UUID id,
        UUID payment,
        Money amount,
        List<RefundedLine> lines,
        String reason,
        Instant decidedAt,
        int failures,
        @Nullable Instant givenBackAt) {

    public Refund {
        lines = List.copyOf(lines);
    }

    Refund givenBack(Instant at) {
        return new Refund(id, payment, amount, lines, reason, decidedAt, failures, at);
    }

    /** The next attempt is another one. */
    Refund failed() {
        return new Refund(id, payment, amount, lines, reason, decidedAt, failures + 1, givenBackAt);
    }

    boolean isDue() {
        return givenBackAt == null;
    }
}
