package shop.alexandria.orders.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.CountryCode;
import shop.alexandria.orders.domain.Address;

record AddressBody(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String street,
        @NotBlank @Size(max = 200) String city,
        @NotBlank @Size(max = 20) String postalCode,
        @Nullable @Size(max = 200) String region,

        @NotNull @CountryCode @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        String country) {

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
