package shop.alexandria.events;

import java.time.Instant;
import java.util.List;

/**
 * Copies of a paid order are the shop's again and can be sold: sent back by the customer, or refunded before they were sent.
 * The money follows as {@link OrderRefunded}.
 *
 * @param returnId of this return, the same in every repeat; an order may come back in several parts
 */
public record OrderReturned(
        String orderId, String orderNumber, String returnId, List<ReturnedLine> lines, Instant returnedAt)
        implements OrderEvent {

    public OrderReturned {
        lines = List.copyOf(lines);
    }
}
