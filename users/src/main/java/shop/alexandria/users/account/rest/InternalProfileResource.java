package shop.alexandria.users.account.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;

/** What other services need to know of a user; no route from outside leads here. */
@Path("/internal/users/{id}/profile")
@RolesAllowed("service")
@RunOnVirtualThread
public class InternalProfileResource {
    private final Users users;

    @Inject
    InternalProfileResource(Users users) {
        this.users = users;
    }

    @GET
    @Operation(hidden = true)
    public ContactView read(@PathParam("id") String id) {
        return users.find(new UserId(id)).map(ContactView::of).orElseThrow(AccountRefused.NoSuchUser::new);
    }

    /** Whom to write to, and where parcels and bills go. */
    public record ContactView(
            String id,
            String email,
            String name,
            @Nullable AddressBody shippingAddress,
            @Nullable AddressBody billingAddress) {

        static ContactView of(User user) {
            ProfileBody profile = ProfileBody.of(user.profile());
            return new ContactView(
                    user.id().value(),
                    user.email().value(),
                    profile.name(),
                    profile.shippingAddress(),
                    profile.billingAddress());
        }
    }
}
