package shop.alexandria.inventory.catalogue.domain;

import java.util.Map;
import shop.alexandria.events.Isbn;

/** Puts the first copies of new books on the shelf. */
public interface Stocking {

    /**
     * Makes room for each book and receives its copies, zero or more; a second call with the same reference changes nothing
     * for the books it named before. Runs in the caller's transaction.
     */
    void receive(Map<Isbn, Integer> copies, String reference);
}
