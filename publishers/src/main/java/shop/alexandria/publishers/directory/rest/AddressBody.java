package shop.alexandria.publishers.directory.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.CountryCode;
import shop.alexandria.publishers.directory.domain.Address;

/** An address in requests and answers. */
@RegisterForReflection
@Schema(name = "PublisherAddress")
public record AddressBody(
        @OneLine @Size(max = 120) @Nullable String name,
        @NotNull @OneLine @Size(max = 200) String street,
        @NotNull @OneLine @Size(max = 120) String city,
        @NotNull @OneLine @Size(max = 16) String postalCode,
        @OneLine @Size(max = 120) @Nullable String region,

        @NotNull @CountryCode @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        String country) {

    static @Nullable AddressBody of(@Nullable Address address) {
        return address == null
                ? null
                : new AddressBody(
                        address.name(),
                        address.street(),
                        address.city(),
                        address.postalCode(),
                        address.region(),
                        address.country());
    }

    Address toAddress() {
        return new Address(name, street, city, postalCode, region, country);
    }
}
