package shop.alexandria.events;

import java.time.Instant;

/** An order was placed and its copies are held until the payment deadline. */
public record OrderPlaced(
        String orderId, String orderNumber, String customerId, Money total, Instant placedAt, Instant paymentDeadline)
        implements OrderEvent {}
