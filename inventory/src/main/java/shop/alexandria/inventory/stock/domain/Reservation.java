package shop.alexandria.inventory.stock.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies kept for an order.
 *
 * @param deadline null when the payment is certain and the copies are kept until the order is committed
 * @param lines in ISBN order
 * @param quote what was promised at checkout, for a repeat of the request; null for later attempts
 */
public record Reservation(
        ReservationId id,
        ReservationState state,
        @Nullable Instant deadline,
        List<Copies> lines,
        @Nullable String quote) {

    public Reservation {
        lines = List.copyOf(lines);
    }
}
