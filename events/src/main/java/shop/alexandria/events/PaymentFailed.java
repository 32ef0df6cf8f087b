package shop.alexandria.events;

import java.time.Instant;

/**
 * A payment was declined; the customer may try again while time remains.
 *
 * @param attempt the reservation that is no longer needed, from 1
 */
public record PaymentFailed(String orderId, String orderNumber, int attempt, String reason, Instant failedAt)
        implements OrderEvent {}
