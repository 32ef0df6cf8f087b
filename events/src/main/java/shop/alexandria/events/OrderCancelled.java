package shop.alexandria.events;

import java.time.Instant;
import java.util.List;

/**
 * An order was called off before it was sent. If it had been paid, {@link OrderRefunded} follows when the money is back.
 *
 * @param attempt the reservation that counted
 * @param wasPaid whether it had been announced as paid, so that its copies had left the shelf
 */
public record OrderCancelled(
        String orderId, String orderNumber, int attempt, boolean wasPaid, List<OrderLine> lines, Instant cancelledAt)
        implements OrderEvent {

    public OrderCancelled {
        lines = List.copyOf(lines);
    }
}
