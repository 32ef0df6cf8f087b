package shop.alexandria.orders.domain;

import org.jspecify.annotations.Nullable;

/** Who carries the books, and the number they are followed by; both null until it is known. */
public record Shipment(@Nullable String carrier, @Nullable String trackingNumber) {
    public static final Shipment UNKNOWN = new Shipment(null, null);

    /** What was reported later, and of the rest what was known before. */
    Shipment or(Shipment before) {
        return new Shipment(
                carrier == null ? before.carrier : carrier,
                trackingNumber == null ? before.trackingNumber : trackingNumber);
    }
}
