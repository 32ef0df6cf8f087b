package shop.alexandria.users.account.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.User;

/** A user as they see themselves. */
@RegisterForReflection
@Schema(name = "Me")
public record MeView(
        String id,
        String email,
        String name,
        List<String> roles,
        @Nullable AddressBody shippingAddress,
        @Nullable AddressBody billingAddress) {

    static MeView of(User user) {
        UserView basics = UserView.of(user);
        ProfileBody profile = ProfileBody.of(user.profile());
        return new MeView(
                basics.id(),
                basics.email(),
                basics.name(),
                basics.roles(),
                profile.shippingAddress(),
                profile.billingAddress());
    }
}
