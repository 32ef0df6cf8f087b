package shop.alexandria.publishers.reorders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.transactional.Idempotent;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.reorders.application.CancelReorder;
import shop.alexandria.publishers.reorders.application.ReceiveReorder;
import shop.alexandria.publishers.reorders.application.ReorderQueries;
import shop.alexandria.publishers.reorders.application.ReorderView;
import shop.alexandria.publishers.reorders.application.RunReorders;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;

@Path("/api/v1/reorders")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Reorders", description = "What is ordered from publishers when books run short")
class ReorderResource {
    private final ReorderQueries reorders;
    private final RunReorders runReorders;
    private final ReceiveReorder receiveReorder;
    private final CancelReorder cancelReorder;
    private final PublishersConfig config;

    ReorderResource(
            ReorderQueries reorders,
            RunReorders runReorders,
            ReceiveReorder receiveReorder,
            CancelReorder cancelReorder,
            PublishersConfig config) {
        this.reorders = reorders;
        this.runReorders = runReorders;
        this.receiveReorder = receiveReorder;
        this.cancelReorder = cancelReorder;
        this.config = config;
    }

    @GET
    @Operation(summary = "All reorders, or those of a status; the latest first")
    public Page<ReorderView> list(
            @QueryParam("status") @Nullable ReorderStatus status, @Valid @BeanParam PageParams page) {
        return reorders.list(status, page.page(), page.size());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A reorder")
    public ReorderView get(@PathParam("id") String id) {
        return reorders.show(id);
    }

    @POST
    @Path("/run")
    @Operation(summary = "Look for shortages now, and order what is short")
    public RunReorders.Summary run() {
        return runReorders.run();
    }

    @POST
    @Path("/{id}/receipt")
    @Idempotent
    @Operation(summary = "Copies have arrived, all of them or some: stock rises and the expenditure is booked")
    public ReorderView receive(@PathParam("id") String id, @Valid @NotNull ReceiptRequest request) {
        receiveReorder.receive(id, request.quantity(), request.validCost(config.currency()));
        return reorders.show(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Call a reorder off; while the shortage lasts the next run makes another")
    public ReorderView cancel(@PathParam("id") String id) {
        cancelReorder.cancel(id);
        return reorders.show(id);
    }
}
