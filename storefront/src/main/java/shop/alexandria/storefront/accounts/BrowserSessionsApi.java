package shop.alexandria.storefront.accounts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import shop.alexandria.kit.web.ServiceTokenFilter;
import shop.alexandria.storefront.api.ReadRefusal;

/** What users does for browsers alone, and so asks the storefront's own token for. */
@Path("/internal/sessions")
@RegisterRestClient(configKey = "users")
@RegisterProvider(ServiceTokenFilter.class)
@RegisterProvider(ReadRefusal.class)
public interface BrowserSessionsApi {

    record Refresh(String refreshToken) {
        @Override
        public String toString() {
            return "Refresh[hidden]";
        }
    }

    @POST
    @Path("/refresh")
    Tokens refresh(Refresh refresh);
}
