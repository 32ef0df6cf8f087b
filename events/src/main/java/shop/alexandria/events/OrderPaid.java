package shop.alexandria.events;

import java.time.Instant;
import java.util.List;

/**
 * An order was paid: once per order, whatever was retried.
 *
 * @param attempt which of the order's reservations the payment is for, from 1
 * @param fromCart whether the copies came from the customer's cart and are to be taken out of it
 */
public record OrderPaid(
        String orderId,
        String orderNumber,
        String customerId,
        int attempt,
        boolean fromCart,
        List<OrderLine> lines,
        Money total,
        Instant paidAt)
        implements OrderEvent {

    public OrderPaid {
        lines = List.copyOf(lines);
    }
}
