package shop.alexandria.inventory.cart.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.CartLine;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.cart.domain.Offers;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused.UnknownCart;

/** Carts with today's prices and this moment's stock; two questions for a whole cart, however long. */
@ApplicationScoped
public class CartContents {
    private final Carts carts;
    private final Offers offers;
    private final Availabilities availabilities;
    private final ShopConfig shop;

    CartContents(Carts carts, Offers offers, Availabilities availabilities, ShopConfig shop) {
        this.carts = carts;
        this.offers = offers;
        this.availabilities = availabilities;
        this.shop = shop;
    }

    /** @throws UnknownCart for a visitor's cart that was never opened or is forgotten */
    public Cart of(CartId id) {
        return of(id, carts.find(id).orElseThrow(UnknownCart::new));
    }

    Cart of(CartId id, Map<Isbn, Integer> quantities) {
        Map<Isbn, Offer> offered = offers.of(quantities.keySet());
        Map<Isbn, Integer> available = availabilities.of(quantities.keySet());
        List<CartLine> lines = quantities.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(offered.get(entry.getKey()))
                        .map(offer -> new CartLine(offer, entry.getValue(), available.getOrDefault(offer.isbn(), 0)))
                        .stream())
                .toList();
        return new Cart(id, lines, shop.currency());
    }
}
