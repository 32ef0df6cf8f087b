package shop.alexandria.storefront.pages.checkout;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;

/** One's orders: pay, follow, call off, give back. */
@Path(OrderResource.PATH)
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class OrderResource {
    static final String PATH = "/alexandria/orders";
    private static final int SIZE = 20;

    private final OrdersApi orders;
    private final ShowOrder showOrder;

    OrderResource(@RestClient OrdersApi orders, ShowOrder showOrder) {
        this.orders = orders;
        this.showOrder = showOrder;
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        Page<Order> found = orders.list(null, Paging.index(page), SIZE);
        return CheckoutTemplates.orders(found, Paging.of(found.page(), SIZE, found.total(), PATH), "");
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("said") @Nullable String said) {
        return CheckoutTemplates.order(
                showOrder.show(number, Form.EMPTY), Notice.said(said).text());
    }

    @POST
    @Path("/{number}/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@PathParam("number") String number, Form form) {
        OrdersApi.Payment payment = new OrdersApi.Payment(form.text("paymentMethod"));
        return attempt(
                number,
                form,
                () -> orders.pay(form.text("key"), number, payment).processing() ? Notice.PROCESSING : Notice.PAID);
    }

    @POST
    @Path("/{number}/cancel")
    public Response cancel(@PathParam("number") String number) {
        return attempt(number, Form.EMPTY, () -> {
            orders.cancel(number);
            return Notice.CANCELLED;
        });
    }

    @POST
    @Path("/{number}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@PathParam("number") String number, Form form) {
        return attempt(number, form, () -> {
            orders.giveBack(form.text("key"), number, ReturnForm.of(form));
            return Notice.RETURNED;
        });
    }

    private Response attempt(String number, Form form, Supplier<Notice> deed) {
        try {
            Notice done = deed.get();
            return Answers.goTo(done.at(PATH + "/" + number));
        } catch (ApiRefused refused) {
            int status = refused.problem().status();
            if (status == 401 || status == 404) {
                throw refused;
            }
            OrderPage page = showOrder.show(number, form.refused(refused.problem()));
            return Answers.page(status, CheckoutTemplates.order(page, ""));
        }
    }
}
