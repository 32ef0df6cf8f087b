package shop.alexandria.inventory.cart.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.cart.domain.Offers;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused.UnknownCart;

/** A visitor who logs in keeps what he has put in his cart; quantities add up, as far as may be bought at once. */
@ApplicationScoped
public class MergeCarts {
    private final Carts carts;
    private final Offers offers;
    private final CartContents contents;

    MergeCarts(Carts carts, Offers offers, CartContents contents) {
        this.carts = carts;
        this.offers = offers;
        this.contents = contents;
    }

    /**
     * @return the customer's cart as it is now
     * @throws UnknownCart when the visitor's was never opened or is forgotten
     */
    public Cart merge(CartId visitors, CartId customers) {
        Set<Isbn> isbns = carts.find(visitors).orElseThrow(UnknownCart::new).keySet();
        Map<Isbn, Integer> maxima = offers.of(isbns).values().stream()
                .filter(offer -> !offer.withdrawn())
                .collect(toMap(Offer::isbn, Offer::maxPerOrder));
        carts.merge(visitors, customers, maxima);
        return contents.of(customers);
    }
}
