package shop.alexandria.users.account.persistence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.Address;

/** An address within a user's document. */
@RegisterForReflection
public record AddressDocument(
        String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {

    static @Nullable AddressDocument of(@Nullable Address address) {
        return address == null
                ? null
                : new AddressDocument(
                        address.name(),
                        address.street(),
                        address.city(),
                        address.postalCode(),
                        address.region(),
                        address.country());
    }

    static @Nullable Address toAddress(@Nullable AddressDocument document) {
        return document == null
                ? null
                : new Address(
                        document.name,
                        document.street,
                        document.city,
                        document.postalCode,
                        document.region,
                        document.country);
    }
}
