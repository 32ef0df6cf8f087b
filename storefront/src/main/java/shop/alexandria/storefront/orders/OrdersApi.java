package shop.alexandria.storefront.orders;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.accounts.Address;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What the pages ask of orders. */
@Path("/api/v1/orders")
@RegisterRestClient(configKey = "orders")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface OrdersApi {
    String KEY = "Idempotency-Key";

    /** Without lines it is the cart that is ordered. */
    record NewOrder(@Nullable List<Copies> lines, Address shippingAddress, Address billingAddress) {}

    record Copies(String isbn, int quantity) {}

    record Payment(String paymentMethod) {}

    record Stage(
            String stage,
            @Nullable String carrier,
            @Nullable String trackingNumber) {}

    record Return(List<Copies> lines, String reason) {}

    record Refund(@Nullable Money amount, String reason) {}

    @POST
    Order place(@HeaderParam(KEY) String key, NewOrder order);

    @GET
    Page<Order> list(
            @QueryParam("status") @Nullable String status, @QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    Page<Order> find(
            @QueryParam("status") String status,
            @QueryParam("fulfilmentStatus") String stage,
            @QueryParam("sort") String sort,
            @QueryParam("size") int size);

    @GET
    @Path("/{number}")
    Order order(@PathParam("number") String number);

    @GET
    @Path("/{number}/tracking")
    Tracking tracking(@PathParam("number") String number);

    @POST
    @Path("/{number}/payment")
    Order pay(@HeaderParam(KEY) String key, @PathParam("number") String number, Payment payment);

    @POST
    @Path("/{number}/cancel")
    Order cancel(@PathParam("number") String number);

    @POST
    @Path("/{number}/returns")
    void giveBack(@HeaderParam(KEY) String key, @PathParam("number") String number, Return copies);

    @POST
    @Path("/{number}/refunds")
    void refund(@HeaderParam(KEY) String key, @PathParam("number") String number, Refund refund);

    @POST
    @Path("/{number}/fulfilment")
    Order fulfil(@PathParam("number") String number, Stage stage);
}
