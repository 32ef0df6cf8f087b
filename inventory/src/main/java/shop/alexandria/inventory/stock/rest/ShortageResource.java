package shop.alexandria.inventory.stock.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import shop.alexandria.inventory.stock.application.ListShortages;

/** For the publishers service only. */
@Path("/internal/stock/shortages")
@RolesAllowed("service")
@RunOnVirtualThread
class ShortageResource {
    private final ListShortages listShortages;

    ShortageResource(ListShortages listShortages) {
        this.listShortages = listShortages;
    }

    @GET
    @Operation(hidden = true)
    public ListShortages.Step after(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit) {
        return listShortages.after(after, limit);
    }
}
