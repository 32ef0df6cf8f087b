package shop.alexandria.orders.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.Refund;

/**
 * Money that goes back.
 *
 * @param givenBackAt null until the payment provider has confirmed it
 */
record RefundView(
        Money amount,
        String reason,
        List<RefundedLine> lines,
        Instant decidedAt,
        @Nullable Instant givenBackAt) {

    static RefundView of(Refund refund) {
        return new RefundView(
                refund.amount(), refund.reason(), refund.lines(), refund.decidedAt(), refund.givenBackAt());
    }
}
