package shop.alexandria.inventory.cart.domain;

import java.util.Map;
import java.util.Optional;
import shop.alexandria.events.Isbn;

/** All carts; one that nobody has touched for long is forgotten. */
public interface Carts {

    /** An empty cart for a visitor. */
    CartId open();

    /** Quantities in the order of the ISBNs; a customer always has a cart, a visitor must have opened his. */
    Optional<Map<Isbn, Integer>> find(CartId id);

    void put(CartId id, Isbn isbn, int quantity);

    void remove(CartId id, Isbn isbn);

    void clear(CartId id);

    /**
     * Adds a visitor's cart to a customer's, once however often it is repeated; the visitor's is empty then.
     *
     * @param maxima of each book that may still be bought; others stay behind
     */
    void merge(CartId visitors, CartId customers, Map<Isbn, Integer> maxima);

    /** Takes out what was ordered from the cart, once per order; what was added since stays. */
    void takeOut(CartId id, String orderId, Map<Isbn, Integer> ordered);
}
