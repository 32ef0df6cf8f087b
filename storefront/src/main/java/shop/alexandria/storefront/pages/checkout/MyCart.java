package shop.alexandria.storefront.pages.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.carts.Basket;
import shop.alexandria.storefront.carts.Cart;
import shop.alexandria.storefront.carts.CartApi;
import shop.alexandria.storefront.session.SessionCookies;
import shop.alexandria.storefront.session.Visitor;

/** The cart of whoever sits before the browser; a visitor gets one with the first book. */
@ApplicationScoped
class MyCart {
    private final CartApi carts;
    private final Basket basket;
    private final SessionCookies cookies;
    private final Visitor visitor;

    MyCart(@RestClient CartApi carts, Basket basket, SessionCookies cookies, Visitor visitor) {
        this.carts = carts;
        this.basket = basket;
        this.cookies = cookies;
        this.visitor = visitor;
    }

    /** As it was when the page was asked for. */
    Optional<Cart> find() {
        return basket.cart();
    }

    /** Adds copies to those that are in it. */
    void add(String isbn, int copies) {
        Optional<Cart> cart = find();
        String secret = cart.isEmpty() && !visitor.signedIn() ? open() : basket.secret();
        int present = cart.map(filled -> filled.copiesOf(isbn)).orElse(0);
        carts.put(secret, isbn, new CartApi.Quantity(Math.addExact(present, copies)));
    }

    void change(String isbn, int copies) {
        if (copies == 0) {
            remove(isbn);
        } else {
            carts.put(basket.secret(), isbn, new CartApi.Quantity(copies));
        }
    }

    void remove(String isbn) {
        carts.remove(basket.secret(), isbn);
    }

    private String open() {
        String secret = carts.open().cartId();
        cookies.keepCart(secret);
        return secret;
    }
}
