package shop.alexandria.orders.domain;

import org.jspecify.annotations.Nullable;

/** Where to send books or the bill. */
public record Address(
        String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {}
