package shop.alexandria.orders.domain;

/** How far an order is on its way to the doorstep; only forward. */
public enum FulfilmentStatus {
    NONE,
    PACKED,
    SHIPPED,
    OUT_FOR_DELIVERY,
    DELIVERED
}
