package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.StorefrontConfig;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.orders.Tracking;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.FormNumbers;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.pages.checkout.Timeline;

/** All orders: pack, send, call off, pay back. */
@Path(OrderDeskResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class OrderDeskResource {
    static final String PATH = "/backoffice/orders";
    private static final int SIZE = 30;

    private final OrdersApi orders;
    private final Together together;
    private final StorefrontConfig config;

    OrderDeskResource(@RestClient OrdersApi orders, Together together, StorefrontConfig config) {
        this.orders = orders;
        this.together = together;
        this.config = config;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @DefaultValue("") String status, @QueryParam("page") @DefaultValue("1") int page) {
        Page<Order> found = orders.list(status.isEmpty() ? null : status, Paging.index(page), SIZE);
        Paging paging =
                Paging.of(found.page(), SIZE, found.total(), status.isEmpty() ? PATH : PATH + "?status=" + status);
        return BackofficeTemplates.orders(new OrdersDesk(found, paging, status));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("said") @Nullable String said) {
        return BackofficeTemplates.order(
                desk(number, Form.EMPTY), Notice.said(said).text());
    }

    @POST
    @Path("/{number}/fulfilment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fulfil(@PathParam("number") String number, Form form) {
        OrdersApi.Stage stage =
                new OrdersApi.Stage(form.text("stage"), form.optional("carrier"), form.optional("trackingNumber"));
        return attempt(number, form, () -> orders.fulfil(number, stage));
    }

    @POST
    @Path("/{number}/cancel")
    public Response cancel(@PathParam("number") String number) {
        return attempt(number, Form.EMPTY, () -> orders.cancel(number));
    }

    @POST
    @Path("/{number}/refund")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refund(@PathParam("number") String number, Form form) {
        return attempt(
                number,
                form,
                () -> orders.refund(
                        form.text("key"),
                        number,
                        new OrdersApi.Refund(
                                FormNumbers.optionalMoney(form, "amount", config.currency()), form.text("reason"))));
    }

    private Response attempt(String number, Form form, Runnable deed) {
        return Answers.attempt(
                form,
                deed,
                Notice.SAVED.at(PATH + "/" + number),
                again -> BackofficeTemplates.order(desk(number, again), ""));
    }

    private OrderDesk desk(String number, Form form) {
        Supplier<Tracking> tracked = together.ask(() -> orders.tracking(number));
        Order order = orders.order(number);
        Tracking tracking = tracked.get();
        return new OrderDesk(order, tracking, Timeline.of(order, tracking), form);
    }
}
