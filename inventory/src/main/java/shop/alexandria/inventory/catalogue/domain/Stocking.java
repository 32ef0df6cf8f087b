package shop.alexandria.inventory.catalogue.domain;

import java.util.Map;
import shop.alexandria.events.Isbn;

/** Puts the first copies of new books on the shelf. */
public interface Stocking {

    /** Receives copies by ISBN; a second call with the same reference changes nothing for the books it named before. */
    void receive(Map<Isbn, Integer> copies, String reference);
}
