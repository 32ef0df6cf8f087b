package shop.alexandria.storefront.pages.checkout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Problem;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.WayBack;
import shop.alexandria.storefront.session.Visitor;

/** From the cart, or straight from a book, to an order; for customers. */
@Path("/alexandria/checkout")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CheckoutResource {
    private final PrepareCheckout prepareCheckout;
    private final OrdersApi orders;
    private final Visitor visitor;

    CheckoutResource(PrepareCheckout prepareCheckout, @RestClient OrdersApi orders, Visitor visitor) {
        this.prepareCheckout = prepareCheckout;
        this.orders = orders;
        this.visitor = visitor;
    }

    @GET
    public Response show(UriInfo address) {
        if (!visitor.signedIn()) {
            String here = address.getRequestUri().getRawPath();
            String query = address.getRequestUri().getRawQuery();
            return Answers.goTo(WayBack.throughLogin(query == null ? here : here + "?" + query));
        }
        return prepareCheckout
                .prepare(Form.typed(address.getQueryParameters()))
                .map(view -> Answers.page(200, CheckoutTemplates.checkout(view)))
                .orElseGet(() -> Answers.goTo("/alexandria/cart"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(Form form) {
        try {
            Order placed = orders.place(form.text("key"), OrderForm.of(form));
            return Answers.goTo(Notice.PLACED.at("/alexandria/orders/" + placed.orderNumber()));
        } catch (ApiRefused refused) {
            if (refused.problem().status() == 401) {
                throw refused;
            }
            return again(form, refused.problem());
        }
    }

    private Response again(Form form, Problem problem) {
        Optional<CheckoutView> view = prepareCheckout.prepare(form);
        return view.map(goods -> Answers.page(
                        problem.status(), CheckoutTemplates.checkout(goods.with(explained(form, problem, goods)))))
                .orElseGet(() -> Answers.goTo("/alexandria/cart"));
    }

    private static Form explained(Form form, Problem problem, CheckoutView goods) {
        if (problem.shortages().isEmpty()) {
            return form.refused(form.has("same") ? problem.without("billingAddress.") : problem);
        }
        String which = problem.shortages().stream()
                .map(lacking -> "“%s”: %s."
                        .formatted(
                                goods.titleOf(lacking.isbn()),
                                lacking.available() == 0 ? "none left" : "only " + lacking.available() + " left"))
                .collect(Collectors.joining(" "));
        return form.refused(Problem.of(problem.status(), "Nothing was ordered. " + which));
    }
}
