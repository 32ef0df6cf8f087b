package shop.alexandria.inventory.cart.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.CartLine;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused.UnknownBook;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused.UnknownCart;
import shop.alexandria.inventory.checkout.domain.DeliveryRules;
import shop.alexandria.inventory.stock.domain.Shortage;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;

/** Sets how many copies of a book are in a cart; a cart never takes what could not be bought. */
@ApplicationScoped
public class PutInCart {
    private final Carts carts;
    private final CartContents contents;
    private final DeliveryRules rules;

    PutInCart(Carts carts, CartContents contents, ShopConfig shop) {
        this.carts = carts;
        this.contents = contents;
        this.rules = new DeliveryRules(shop.maxDeliveryGrams());
    }

    /**
     * @param quantity at least one, replaces what the line had
     * @return the cart as it is now
     */
    public Cart put(CartId id, Isbn isbn, int quantity) {
        Map<Isbn, Integer> quantities = new TreeMap<>(carts.find(id).orElseThrow(UnknownCart::new));
        quantities.put(isbn, quantity);
        Cart cart = contents.of(id, quantities);
        CartLine line = cart.lines().stream()
                .filter(candidate -> candidate.offer().isbn().equals(isbn))
                .findFirst()
                .orElseThrow(() -> new UnknownBook(isbn));
        rules.allow(line.offer(), quantity);
        if (quantity > line.available()) {
            throw new InsufficientStock(List.of(new Shortage(isbn, quantity, line.available())));
        }
        rules.allowWeight(cart.weightGrams());
        carts.put(id, isbn, quantity);
        return cart;
    }
}
