package shop.alexandria.orders.domain;

/** Where an order stands between customer and shop; its way to the doorstep is {@link FulfilmentStatus}. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    PAID,
    EXPIRED,
    CANCELLED,
    REFUNDED,
    RETURNED
}
