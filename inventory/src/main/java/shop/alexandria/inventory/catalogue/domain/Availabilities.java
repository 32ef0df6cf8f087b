package shop.alexandria.inventory.catalogue.domain;

import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** How many copies can be sold now: one question for a whole list of books. */
public interface Availabilities {

    /** Copies by ISBN; a book that stock does not know is missing or zero. */
    Map<Isbn, Integer> of(Collection<Isbn> isbns);
}
