package shop.alexandria.inventory.cart.domain;

import java.util.Map;
import shop.alexandria.events.Isbn;

/** Copies in a cart that are held for its customer already, because he has ordered them and not paid yet. */
public interface CartHolds {

    /** Empty for a visitor, who cannot order. */
    Map<Isbn, Integer> of(CartId cart);
}
