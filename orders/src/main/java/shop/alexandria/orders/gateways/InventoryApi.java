package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.kit.web.ServiceTokenFilter;

@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ServiceTokenFilter.class)
@RegisterProvider(TellOrderNumber.class)
@RegisterProvider(AwayMapper.class)
@RegisterProvider(RefusedByInventory.Mapper.class)
@Path("/internal/reservations")
interface InventoryApi {

    @POST
    Checkout checkOut(CheckoutRequest request);

    @PUT
    @Path("/{orderId}/{attempt}")
    void hold(@PathParam("orderId") UUID orderId, @PathParam("attempt") int attempt, Hold hold);

    record CheckoutRequest(
            UUID orderId,
            String customerId,
            Duration holdFor,
            @Nullable List<Copies> lines) {}

    record Copies(Isbn isbn, int quantity) {}

    record Hold(@Nullable Instant until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Checkout(Instant deadline, boolean fromCart, List<Line> lines) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            Isbn isbn,
            String title,
            List<String> authors,
            List<String> genres,
            @Nullable String publisherId,
            String publisher,
            @Nullable ProductForm form,
            Money unitPrice,
            int weightGrams,
            int quantity) {}
}
