package shop.alexandria.storefront.carts;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What the pages ask of carts: the customer's own, or the one whose secret a visitor has. */
@Path("/api/v1")
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface CartApi {
    String SECRET = "X-Cart-Id";

    record Opened(String cartId) {}

    record Quantity(int quantity) {}

    @POST
    @Path("/carts")
    Opened open();

    @GET
    @Path("/cart")
    Cart cart(@HeaderParam(SECRET) @Nullable String secret);

    @PUT
    @Path("/cart/items/{isbn}")
    Cart put(@HeaderParam(SECRET) @Nullable String secret, @PathParam("isbn") String isbn, Quantity quantity);

    @DELETE
    @Path("/cart/items/{isbn}")
    void remove(@HeaderParam(SECRET) @Nullable String secret, @PathParam("isbn") String isbn);

    @POST
    @Path("/cart/merge")
    Cart merge(Opened visitors);
}
