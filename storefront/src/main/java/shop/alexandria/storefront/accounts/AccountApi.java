package shop.alexandria.storefront.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What people do with their own account. */
@Path("/api/v1")
@RegisterRestClient(configKey = "users")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface AccountApi {

    /** A merge patch of the whole profile: an address that is null is removed. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Profile(
            String name,
            @Nullable Address shippingAddress,
            @Nullable Address billingAddress) {}

    record NewPassword(String currentPassword, String newPassword) {
        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }

    @GET
    @Path("/users/me")
    Me me();

    @PATCH
    @Path("/users/me")
    @Consumes("application/merge-patch+json")
    Me change(Profile profile);

    @PUT
    @Path("/users/me/password")
    void changePassword(NewPassword password);

    @GET
    @Path("/users/me/export")
    String export();

    @DELETE
    @Path("/users/me")
    void erase();

    @POST
    @Path("/auth/logout")
    void logOut();
}
