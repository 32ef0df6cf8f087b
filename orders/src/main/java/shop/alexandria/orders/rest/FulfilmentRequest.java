package shop.alexandria.orders.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Shipment;

/** How far an order has come, with the carrier and its number from when they are known. */
record FulfilmentRequest(
        @NotNull Stage stage,
        @Nullable @Size(min = 1, max = 100) String carrier,
        @Nullable @Size(min = 1, max = 100) String trackingNumber) {

    /** The stages that can be reached. */
    enum Stage {
        PACKED,
        SHIPPED,
        OUT_FOR_DELIVERY,
        DELIVERED;

        FulfilmentStatus status() {
            return FulfilmentStatus.valueOf(name());
        }
    }

    Shipment shipment() {
        return new Shipment(carrier, trackingNumber);
    }
}
