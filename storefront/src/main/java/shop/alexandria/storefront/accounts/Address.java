package shop.alexandria.storefront.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Where something goes; the country as its code of two letters. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Address(
        @Nullable String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {}
