package shop.alexandria.inventory.checkout.rest;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.checkout.application.CheckOut;
import shop.alexandria.inventory.checkout.application.CheckedOut;
import shop.alexandria.inventory.checkout.application.CheckoutRequest;
import shop.alexandria.inventory.stock.application.KeepHold;
import shop.alexandria.inventory.stock.domain.ReservationId;

/** For the orders service only. */
@Path("/internal/reservations")
@RolesAllowed("service")
@RunOnVirtualThread
class ReservationResource {
    private static final String ORDER_NUMBER = "X-Order-Number";

    private final CheckOut checkOut;
    private final KeepHold keepHold;

    ReservationResource(CheckOut checkOut, KeepHold keepHold) {
        this.checkOut = checkOut;
        this.keepHold = keepHold;
    }

    record Line(@NotNull Isbn isbn, @Min(1) int quantity) {}

    record Checkout(
            @NotNull UUID orderId,
            @NotNull String customerId,
            @NotNull Duration holdFor,
            @Nullable List<@Valid @NotNull Line> lines) {

        CheckoutRequest request() {
            return new CheckoutRequest(orderId, customerId, holdFor, lines == null ? null : merged(lines));
        }

        private static Map<Isbn, Integer> merged(List<Line> lines) {
            return lines.stream().collect(toMap(Line::isbn, Line::quantity, Math::addExact, TreeMap::new));
        }
    }

    record Hold(@Nullable Instant until) {}

    @POST
    @Operation(hidden = true)
    public CheckoutView checkOut(
            @HeaderParam(ORDER_NUMBER) @Nullable String number, @Valid @NotNull Checkout checkout) {
        note(number);
        CheckedOut checkedOut = checkOut.checkOut(checkout.request());
        return CheckoutView.of(checkedOut);
    }

    @PUT
    @Path("/{orderId}/{attempt}")
    @Operation(hidden = true)
    public void keep(
            @HeaderParam(ORDER_NUMBER) @Nullable String number,
            @PathParam("orderId") UUID orderId,
            @PathParam("attempt") int attempt,
            @NotNull Hold hold) {
        note(number);
        keepHold.keep(new ReservationId(orderId, attempt), hold.until());
    }

    /** For the rest of the request, whose notes end with it. */
    private static void note(@Nullable String number) {
        if (number != null) {
            MDC.put("orderNumber", number);
        }
    }
}
