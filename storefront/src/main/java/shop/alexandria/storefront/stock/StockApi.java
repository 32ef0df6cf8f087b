package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** What owners ask of the stock. */
@Path("/api/v1/stock")
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface StockApi {

    record NewMovement(
            String type,
            long quantity,
            @Nullable Money unitCost,
            @Nullable String reference) {}

    /** Null for the shop's own. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Threshold(@Nullable Long threshold) {}

    @GET
    Page<Stock> list(
            @QueryParam("below") @Nullable String below, @QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/{isbn}")
    Stock stock(@PathParam("isbn") String isbn);

    @PATCH
    @Path("/{isbn}")
    Stock threshold(@PathParam("isbn") String isbn, Threshold threshold);

    @GET
    @Path("/{isbn}/movements")
    Page<Movement> movements(
            @PathParam("isbn") String isbn, @QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/{isbn}/movements")
    Movement move(@HeaderParam("Idempotency-Key") String key, @PathParam("isbn") String isbn, NewMovement movement);
}
