package shop.alexandria.storefront.accounts;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ReadRefusal;

/** What is asked of users in nobody's name. */
@Path("/api/v1")
@RegisterRestClient(configKey = "users")
@RegisterProvider(ReadRefusal.class)
public interface SessionsApi {

    record Credentials(String email, String password) {
        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    record Forgotten(String email) {}

    record Reset(String token, String newPassword) {
        @Override
        public String toString() {
            return "Reset[hidden]";
        }
    }

    record Registration(String email, String password, String name) {
        @Override
        public String toString() {
            return "Registration[hidden]";
        }
    }

    @POST
    @Path("/users")
    void register(@HeaderParam("X-Forwarded-For") @Nullable String address, Registration registration);

    @POST
    @Path("/auth/login")
    Tokens logIn(@HeaderParam("X-Forwarded-For") @Nullable String address, Credentials credentials);

    @POST
    @Path("/auth/password/forgot")
    void forgot(@HeaderParam("X-Forwarded-For") @Nullable String address, Forgotten forgotten);

    @POST
    @Path("/auth/password/reset")
    void reset(@HeaderParam("X-Forwarded-For") @Nullable String address, Reset reset);
}
