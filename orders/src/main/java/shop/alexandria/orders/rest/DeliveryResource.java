package shop.alexandria.orders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.orders.application.FulfilOrder;
import shop.alexandria.orders.domain.Order;

@Path("/api/v1/orders/{orderNumber}")
@RunOnVirtualThread
@Tag(name = "Delivery", description = "From the shelf to the doorstep")
class DeliveryResource {
    private final OrderOfCaller orders;
    private final FulfilOrder fulfilOrder;

    DeliveryResource(OrderOfCaller orders, FulfilOrder fulfilOrder) {
        this.orders = orders;
        this.fulfilOrder = fulfilOrder;
    }

    @GET
    @Path("/tracking")
    @RolesAllowed({"customer", "owner"})
    @Operation(summary = "Where the books are, and when they were where")
    public TrackingView track(@PathParam("orderNumber") String number) {
        return TrackingView.of(orders.seen(number));
    }

    @POST
    @Path("/fulfilment")
    @RolesAllowed("owner")
    @Operation(summary = "Say how far an order has come; stages only go forward")
    public OrderView fulfil(@PathParam("orderNumber") String number, @Valid @NotNull FulfilmentRequest request) {
        Order order = orders.seen(number);
        return OrderView.of(
                fulfilOrder.fulfil(order.facts().id(), request.stage().status(), request.shipment()));
    }
}
