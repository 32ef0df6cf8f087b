package shop.alexandria.orders.domain;

import java.util.Locale;

/** How far an order is on its way to the doorstep; only forward. */
public enum FulfilmentStatus {
    NONE,
    PACKED,
    SHIPPED,
    OUT_FOR_DELIVERY,
    DELIVERED;

    boolean isBefore(FulfilmentStatus other) {
        return compareTo(other) < 0;
    }

    /** What the customer reads of it in the order's history: {@code out-for-delivery}. */
    String historyType() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
