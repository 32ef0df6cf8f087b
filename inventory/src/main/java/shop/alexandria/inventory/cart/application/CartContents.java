package shop.alexandria.inventory.cart.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.CartHolds;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.CartLine;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.cart.domain.Offers;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused.UnknownCart;

/** Carts with today's prices and this moment's stock; three questions for a whole cart, however long. */
@ApplicationScoped
public class CartContents {
    private final Carts carts;
    private final Offers offers;
    private final Availabilities availabilities;
    private final CartHolds holds;
    private final ShopConfig shop;

    CartContents(Carts carts, Offers offers, Availabilities availabilities, CartHolds holds, ShopConfig shop) {
        this.carts = carts;
        this.offers = offers;
        this.availabilities = availabilities;
        this.holds = holds;
        this.shop = shop;
    }

    /** @throws UnknownCart for a visitor's cart that was never opened or is forgotten */
    public Cart of(CartId id) {
        return of(id, carts.find(id).orElseThrow(UnknownCart::new));
    }

    Cart of(CartId id, Map<Isbn, Integer> quantities) {
        Map<Isbn, Offer> offered = offers.of(quantities.keySet());
        Map<Isbn, Integer> available = availableTo(id, quantities.keySet());
        List<CartLine> lines = quantities.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(offered.get(entry.getKey()))
                        .map(offer -> new CartLine(offer, entry.getValue(), available.getOrDefault(offer.isbn(), 0)))
                        .stream())
                .toList();
        return new Cart(id, lines, shop.currency());
    }

    /** Free copies, and those that he has ordered from this very cart: his own hold never counts against a buyer. */
    private Map<Isbn, Integer> availableTo(CartId id, Set<Isbn> isbns) {
        if (isbns.isEmpty()) {
            return Map.of();
        }
        Map<Isbn, Integer> available = new HashMap<>(availabilities.of(isbns));
        holds.of(id).forEach((isbn, held) -> available.computeIfPresent(isbn, (_, free) -> free + held));
        return available;
    }
}
