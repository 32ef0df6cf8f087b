package shop.alexandria.storefront.pages.checkout;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Problem;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;

/** The cart: a refused change shows it as it is, with the reason. */
@Path("/alexandria/cart")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CartResource {
    private final MyCart myCart;

    CartResource(MyCart myCart) {
        this.myCart = myCart;
    }

    @GET
    public TemplateInstance show(@QueryParam("said") @Nullable String said) {
        return CheckoutTemplates.cart(
                CartView.of(myCart.find(), Form.EMPTY), Notice.said(said).text());
    }

    @POST
    @Path("/items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(Form form) {
        return attempt(form, Notice.IN_CART, () -> myCart.add(form.text("isbn"), copies(form)));
    }

    @POST
    @Path("/items/{isbn}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("isbn") String isbn, Form form) {
        return attempt(form, Notice.QUANTITY_CHANGED, () -> myCart.change(isbn, copies(form)));
    }

    @POST
    @Path("/items/{isbn}/remove")
    public Response remove(@PathParam("isbn") String isbn) {
        return attempt(Form.EMPTY, Notice.REMOVED, () -> myCart.remove(isbn));
    }

    private Response attempt(Form form, Notice done, Runnable change) {
        try {
            change.run();
            return Answers.goTo(done.at("/alexandria/cart"));
        } catch (ApiRefused refused) {
            Problem why = refused.problem();
            CartView cart = CartView.of(myCart.find(), form.refused(why));
            return Answers.page(why.status(), CheckoutTemplates.cart(cart, ""));
        }
    }

    private static int copies(Form form) {
        String typed = form.text("quantity");
        if (!typed.matches("\\d{1,6}")) {
            throw new ApiRefused(Problem.of(400, "The number of copies has to be a number."));
        }
        return Integer.parseInt(typed);
    }
}
