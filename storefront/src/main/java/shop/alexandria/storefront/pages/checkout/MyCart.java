package shop.alexandria.storefront.pages.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.carts.Cart;
import shop.alexandria.storefront.carts.CartApi;
import shop.alexandria.storefront.session.SessionCookies;
import shop.alexandria.storefront.session.Visitor;

/** The cart of whoever sits before the browser; a visitor gets one with the first book. */
@ApplicationScoped
class MyCart {
    private final CartApi carts;
    private final SessionCookies cookies;
    private final Visitor visitor;

    MyCart(@RestClient CartApi carts, SessionCookies cookies, Visitor visitor) {
        this.carts = carts;
        this.cookies = cookies;
        this.visitor = visitor;
    }

    /** Empty when there is none, or when it was forgotten after long disuse. */
    Optional<Cart> find() {
        return there() ? unlessForgotten(carts::cart) : Optional.empty();
    }

    /** Adds copies to those that are in it. */
    void add(String isbn, int copies) {
        Optional<Cart> cart = find();
        String secret = cart.isEmpty() && !visitor.signedIn() ? open() : secret();
        int present = cart.map(filled -> filled.copiesOf(isbn)).orElse(0);
        carts.put(secret, isbn, new CartApi.Quantity(Math.addExact(present, copies)));
    }

    void change(String isbn, int copies) {
        if (copies == 0) {
            remove(isbn);
        } else {
            carts.put(secret(), isbn, new CartApi.Quantity(copies));
        }
    }

    void remove(String isbn) {
        carts.remove(secret(), isbn);
    }

    private String open() {
        String secret = carts.open().cartId();
        cookies.keepCart(secret);
        return secret;
    }

    private boolean there() {
        return visitor.signedIn() || visitor.cart() != null;
    }

    /** A customer's cart is known by the customer. */
    private @Nullable String secret() {
        return visitor.signedIn() ? null : visitor.cart();
    }

    private Optional<Cart> unlessForgotten(Function<@Nullable String, Cart> question) {
        try {
            return Optional.of(question.apply(secret()));
        } catch (ApiRefused refused) {
            if (visitor.signedIn() || refused.problem().status() == 401) {
                throw refused;
            }
            cookies.forgetCart();
            return Optional.empty();
        }
    }
}
