package shop.alexandria.inventory.cart.domain;

import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** What the catalogue offers, withdrawn books included; books it has never had are missing. */
public interface Offers {

    Map<Isbn, Offer> of(Collection<Isbn> isbns);
}
