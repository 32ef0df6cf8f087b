package shop.alexandria.events;

import java.time.Instant;

/**
 * Money went back to the customer.
 *
 * @param wasSold whether the order had been announced as paid before, so that books kept on it are to be reversed
 */
public record OrderRefunded(
        String orderId, String orderNumber, Money amount, String reason, boolean wasSold, Instant refundedAt)
        implements OrderEvent {}
