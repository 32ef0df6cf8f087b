package shop.alexandria.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The books are on their way.
 *
 * @param carrier null when it was not told, as the tracking number
 */
public record OrderShipped(
        String orderId,
        String orderNumber,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        Instant shippedAt)
        implements OrderEvent {}
