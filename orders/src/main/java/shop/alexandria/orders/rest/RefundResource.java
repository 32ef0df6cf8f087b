package shop.alexandria.orders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.kit.transactional.Idempotent;
import shop.alexandria.orders.application.RefundOrder;
import shop.alexandria.orders.application.TakeBackOrder;
import shop.alexandria.orders.domain.OrderFacts;

@Path("/api/v1/orders/{orderNumber}")
@RunOnVirtualThread
@Tag(name = "Orders")
class RefundResource {
    private final TakeBackOrder takeBackOrder;
    private final RefundOrder refundOrder;
    private final OrderOfCaller orderOfCaller;

    RefundResource(TakeBackOrder takeBackOrder, RefundOrder refundOrder, OrderOfCaller orderOfCaller) {
        this.takeBackOrder = takeBackOrder;
        this.refundOrder = refundOrder;
        this.orderOfCaller = orderOfCaller;
    }

    @POST
    @Path("/returns")
    @RolesAllowed({"customer", "owner"})
    @Idempotent
    @Operation(
            summary = "Send copies back after their delivery; their price goes back, with the last also the delivery's")
    public OrderView takeBack(@PathParam("orderNumber") String number, @Valid @NotNull ReturnRequest request) {
        OrderFacts facts = orderOfCaller.seen(number).facts();
        takeBackOrder.takeBack(facts.id(), request.copies(), request.reason());
        return OrderView.of(orderOfCaller.seen(number));
    }

    @POST
    @Path("/refunds")
    @RolesAllowed("owner")
    @Idempotent
    @Operation(summary = "Give money back, all that is left or a part, without taking anything for it")
    public OrderView refund(@PathParam("orderNumber") String number, @Valid @NotNull RefundRequest request) {
        OrderFacts facts = orderOfCaller.seen(number).facts();
        String currency = facts.totals().total().currency();
        refundOrder.refund(facts.id(), request.validAmount(currency), request.reason());
        return OrderView.of(orderOfCaller.seen(number));
    }
}
