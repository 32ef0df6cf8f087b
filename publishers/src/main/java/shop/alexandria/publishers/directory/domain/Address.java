package shop.alexandria.publishers.directory.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where letters go.
 *
 * @param name to whom, if not to the publisher by its own name
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        @Nullable String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {}
