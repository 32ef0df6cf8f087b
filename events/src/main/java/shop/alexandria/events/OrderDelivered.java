package shop.alexandria.events;

import java.time.Instant;

/** The books are at the customer's door. */
public record OrderDelivered(String orderId, String orderNumber, Instant deliveredAt) implements OrderEvent {}
