package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.ServiceTokenFilter;
import shop.alexandria.orders.domain.Address;

@RegisterRestClient(configKey = "users")
@RegisterProvider(ServiceTokenFilter.class)
@RegisterProvider(AwayMapper.class)
@Path("/internal/users")
interface UsersApi {

    @GET
    @Path("/{id}/profile")
    Profile profile(@PathParam("id") String id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Profile(
            @Nullable Address shippingAddress, @Nullable Address billingAddress) {}
}
