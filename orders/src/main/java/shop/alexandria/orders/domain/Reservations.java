package shop.alexandria.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/** Inventory's promise about copies. All calls are idempotent by order and attempt. */
public interface Reservations {

    /**
     * Reserves copies of the lines, or of the customer's cart when they are null.
     *
     * @throws OrderRefused when the shop cannot or will not sell them
     */
    Reserved reserve(UUID orderId, String customerId, Duration holdFor, @Nullable Map<Isbn, Integer> lines);

    /**
     * Makes sure that the order's copies are held under this attempt.
     *
     * @param until null to keep them for good
     */
    Hold hold(UUID orderId, int attempt, @Nullable Instant until);

    /** What was reserved, until when, at which prices. */
    record Reserved(Instant deadline, boolean fromCart, List<OrderLine> lines) {}

    /** What inventory said to {@link #hold}. */
    enum Hold {
        HELD,
        /** This attempt is over; the next may have copies. */
        RELEASED,
        /** The copies have gone to somebody else. */
        SHORT
    }
}
