package shop.alexandria.orders.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.Address;

record AddressBody(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String street,
        @NotBlank @Size(max = 200) String city,
        @NotBlank @Size(max = 20) String postalCode,
        @Nullable @Size(max = 200) String region,

        @NotNull @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        String country) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @AssertTrue(message = "country must be an ISO 3166-1 alpha-2 code such as DE")
    @Schema(hidden = true)
    boolean isCountryKnown() {
        return country == null || COUNTRIES.contains(country);
    }

    static AddressBody of(Address address) {
        return new AddressBody(
                address.name(),
                address.street(),
                address.city(),
                address.postalCode(),
                address.region(),
                address.country());
    }

    Address address() {
        return new Address(name, street, city, postalCode, region, country);
    }
}
