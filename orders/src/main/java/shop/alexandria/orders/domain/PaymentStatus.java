package shop.alexandria.orders.domain;

/** Where the latest payment of an order stands. */
public enum PaymentStatus {
    NONE,
    PROCESSING,
    SUCCEEDED,
    FAILED,
    REFUNDED
}
