package shop.alexandria.orders.domain;

import org.jspecify.annotations.Nullable;

/** Where to send books or the bill. */
public record Address(
        String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {
    static final String ERASED = "erased";

    /** What is left of an address when its person has gone: the country, by which the tax is told. */
    public Address erased() {
        return new Address(ERASED, ERASED, ERASED, ERASED, null, country);
    }
}
