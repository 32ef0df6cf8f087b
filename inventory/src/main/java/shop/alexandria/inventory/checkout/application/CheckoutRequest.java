package shop.alexandria.inventory.checkout.application;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * What somebody wants to order.
 *
 * @param lines null for what is in his cart
 * @param holdFor how long the copies are kept for the payment
 */
public record CheckoutRequest(
        UUID orderId,
        String customerId,
        Duration holdFor,
        @Nullable Map<Isbn, Integer> lines) {}
