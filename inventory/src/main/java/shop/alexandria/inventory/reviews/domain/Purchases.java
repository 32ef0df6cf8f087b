package shop.alexandria.inventory.reviews.domain;

import java.util.Collection;
import shop.alexandria.events.Isbn;

/** Who has bought which book: paid for it, whatever became of it. */
public interface Purchases {
    void note(String customerId, Collection<Isbn> isbns);

    void forget(String customerId);

    boolean has(String customerId, Isbn isbn);
}
