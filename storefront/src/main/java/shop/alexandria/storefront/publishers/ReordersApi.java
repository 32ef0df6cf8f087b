package shop.alexandria.storefront.publishers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What is ordered from publishers when books run short. */
@Path("/api/v1/reorders")
@RegisterRestClient(configKey = "publishers")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface ReordersApi {

    record Receipt(long quantity, Money unitCost) {}

    @GET
    Page<Reorder> list(
            @QueryParam("status") @Nullable String status, @QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/run")
    void run();

    @POST
    @Path("/{id}/receipt")
    Reorder receive(@HeaderParam("Idempotency-Key") String key, @PathParam("id") String id, Receipt receipt);

    @POST
    @Path("/{id}/cancel")
    Reorder cancel(@PathParam("id") String id);
}
