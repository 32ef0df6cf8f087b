package shop.alexandria.users.account.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.Profile;

/** What someone tells to register. */
public record RegisterRequest(
        @NotNull @EmailAddress @Schema(examples = "ada@example.com")
        String email,

        @NotNull
        @Size(min = 10, max = 128)
        @Schema(
                description = "10 to 128 characters; not one that guessers try first",
                examples = "a long walk to the sea")
        String password,

        @NotNull @OneLine @Size(max = 120) String name,
        @Valid @Nullable AddressBody shippingAddress,
        @Valid @Nullable AddressBody billingAddress) {

    Profile toProfile() {
        return new ProfileBody(name, shippingAddress, billingAddress).toProfile();
    }

    @Override
    public String toString() {
        return "RegisterRequest[hidden]";
    }
}
