package shop.alexandria.orders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.transactional.Idempotent;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.orders.application.CancelOrder;
import shop.alexandria.orders.application.OrderQueries;
import shop.alexandria.orders.application.OrderQueries.Filter;
import shop.alexandria.orders.application.OrderQueries.Found;
import shop.alexandria.orders.application.OrderSort;
import shop.alexandria.orders.application.PayOrder;
import shop.alexandria.orders.application.PlaceOrder;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderStatus;

@Path("/api/v1/orders")
@RunOnVirtualThread
@Tag(name = "Orders", description = "Order, pay, and see what becomes of it")
class OrderResource {
    private final PlaceOrder placeOrder;
    private final PayOrder payOrder;
    private final CancelOrder cancelOrder;
    private final OrderQueries orders;
    private final OrderOfCaller orderOfCaller;
    private final Caller caller;

    OrderResource(
            PlaceOrder placeOrder,
            PayOrder payOrder,
            CancelOrder cancelOrder,
            OrderQueries orders,
            OrderOfCaller orderOfCaller,
            Caller caller) {
        this.placeOrder = placeOrder;
        this.payOrder = payOrder;
        this.cancelOrder = cancelOrder;
        this.orders = orders;
        this.orderOfCaller = orderOfCaller;
        this.caller = caller;
    }

    record PaymentRequest(@NotBlank @Size(max = 100) String paymentMethod) {}

    @POST
    @RolesAllowed("customer")
    @Idempotent
    @Operation(summary = "Place an order: every copy is reserved until the payment deadline, or none")
    public Response place(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 255) String key,
            @Valid @NotNull PlaceOrderRequest request) {
        Order order = placeOrder.place(request.command(caller.customer(), key));
        return Response.created(URI.create("/api/v1/orders/" + order.facts().number()))
                .entity(OrderView.of(order))
                .build();
    }

    @GET
    @RolesAllowed({"customer", "owner"})
    @Operation(
            summary = "Orders, newest first: a customer's own, all for an owner",
            description = "What is to be packed, oldest first: ?status=PAID&fulfilmentStatus=NONE&sort=placedAt")
    public Page<OrderView> list(
            @QueryParam("status") @Nullable OrderStatus status,
            @QueryParam("fulfilmentStatus") @Parameter(description = "How far they have come; may be repeated")
                    List<FulfilmentStatus> stages,
            @QueryParam("sort")
                    @DefaultValue("-placedAt")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"placedAt", "-placedAt"}))
                    OrderSort sort,
            @Valid @BeanParam PageParams page) {
        Found found = orders.list(caller.sees(), new Filter(status, anyOf(stages), sort, page.page(), page.size()));
        return new Page<>(found.orders(), page.page(), page.size(), found.total()).map(OrderView::of);
    }

    private static Set<FulfilmentStatus> anyOf(List<FulfilmentStatus> stages) {
        return stages.isEmpty() ? EnumSet.allOf(FulfilmentStatus.class) : EnumSet.copyOf(stages);
    }

    @GET
    @Path("/{orderNumber}")
    @RolesAllowed({"customer", "owner"})
    @Operation(summary = "An order")
    public OrderView get(@PathParam("orderNumber") String number) {
        return OrderView.of(orderOfCaller.seen(number));
    }

    @POST
    @Path("/{orderNumber}/payment")
    @RolesAllowed("customer")
    @Idempotent
    @Operation(summary = "Pay an order; 202 when the provider reports the outcome later")
    public Response pay(@PathParam("orderNumber") String number, @Valid @NotNull PaymentRequest request) {
        Order order = orderOfCaller.owned(number);
        payOrder.pay(order.facts().id(), request.paymentMethod());
        Order paid = orderOfCaller.owned(number);
        int status = paid.progress().status() == OrderStatus.PAID ? 200 : 202;
        return Response.status(status).entity(OrderView.of(paid)).build();
    }

    @POST
    @Path("/{orderNumber}/cancel")
    @RolesAllowed({"customer", "owner"})
    @Idempotent
    @Operation(summary = "Call an order off before it is sent; what was paid goes back")
    public OrderView cancel(@PathParam("orderNumber") String number) {
        cancelOrder.cancel(orderOfCaller.seen(number).facts().id());
        return OrderView.of(orderOfCaller.seen(number));
    }
}
