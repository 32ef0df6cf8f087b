package shop.alexandria.storefront.carts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.session.SessionCookies;
import shop.alexandria.storefront.session.Visitor;

/**
 * The cart of whoever sits before the browser, asked for once while their page is made: a customer's own, or the one a visitor
 * has filled. Who never put anything into one costs nothing.
 */
@Named("basket")
@RequestScoped
public class Basket {
    private final CartApi carts;
    private final Visitor visitor;
    private final SessionCookies cookies;
    private final Together together;
    private @Nullable Supplier<Cart> asked;

    Basket(@RestClient CartApi carts, Visitor visitor, SessionCookies cookies, Together together) {
        this.carts = carts;
        this.visitor = visitor;
        this.cookies = cookies;
        this.together = together;
    }

    /** Begins to ask, beside what else the page needs. */
    void ask() {
        if (visitor.signedIn() || visitor.cart() != null) {
            String secret = secret();
            asked = together.ask(() -> carts.cart(secret));
        }
    }

    /** Empty when there is none, or when it was forgotten after long disuse. */
    public Optional<Cart> cart() {
        try {
            return Optional.ofNullable(asked).map(Supplier::get);
        } catch (ApiRefused refused) {
            if (visitor.signedIn() || refused.problem().status() == 401) {
                throw refused;
            }
            cookies.forgetCart();
            return Optional.empty();
        }
    }

    /** For the head of every page; none while nobody can say. */
    public int copies() {
        try {
            return cart().map(Cart::copies).orElse(0);
        } catch (ApiAway | ApiRefused | ProcessingException unknown) {
            return 0;
        }
    }

    /** By which a visitor's cart is found; a customer's is known by the customer. */
    public @Nullable String secret() {
        return visitor.signedIn() ? null : visitor.cart();
    }
}
