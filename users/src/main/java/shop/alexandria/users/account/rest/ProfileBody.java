package shop.alexandria.users.account.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.Profile;

/** The part of an account that its user may change. */
@RegisterForReflection
@Schema(name = "Profile")
public record ProfileBody(
        @NotNull @OneLine @Size(max = 120) String name,
        @Valid @Nullable AddressBody shippingAddress,
        @Valid @Nullable AddressBody billingAddress) {

    static ProfileBody of(Profile profile) {
        return new ProfileBody(
                profile.name(), AddressBody.of(profile.shippingAddress()), AddressBody.of(profile.billingAddress()));
    }

    Profile toProfile() {
        return new Profile(name, AddressBody.toAddress(shippingAddress), AddressBody.toAddress(billingAddress));
    }
}
