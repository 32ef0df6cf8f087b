package shop.alexandria.events;

import java.time.Instant;

/** The deadline passed without a payment. */
public record OrderExpired(String orderId, String orderNumber, int attempt, Instant expiredAt) implements OrderEvent {}
