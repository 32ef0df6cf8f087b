package shop.alexandria.events;

import java.time.Instant;
import java.util.List;

/**
 * Money went back to the customer. An order may be refunded in several parts.
 *
 * @param refundId of this part, the same in every repeat
 * @param amount all that went back, also of the delivery
 * @param lines what of the sale is undone by it: none for a payment that never counted as a sale
 */
public record OrderRefunded(
        String orderId,
        String orderNumber,
        String refundId,
        Money amount,
        List<RefundedLine> lines,
        String reason,
        Instant refundedAt)
        implements OrderEvent {

    public OrderRefunded {
        lines = List.copyOf(lines);
    }
}
