package shop.alexandria.inventory.stock.domain;

import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** How many copies of each book were sold and not taken back: the best-seller score, exact. */
public interface SalesCounts {

    void add(Isbn isbn, long copies);

    /** All books ever sold. */
    Map<Isbn, Long> all();

    /** Those of these that were ever sold. */
    Map<Isbn, Long> of(Collection<Isbn> isbns);
}
