package shop.alexandria.inventory.stock.domain;

import java.util.UUID;

/** Which of an order's reservations: a payment that failed or came late is followed by another attempt. */
public record ReservationId(UUID orderId, int attempt) {

    public ReservationId {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts count from 1");
        }
    }

    /** The inverse of {@link #toString()}. */
    public static ReservationId parse(String text) {
        int colon = text.lastIndexOf(':');
        return new ReservationId(
                UUID.fromString(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return orderId + ":" + attempt;
    }
}
