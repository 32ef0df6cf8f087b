package shop.alexandria.inventory.catalogue.domain;

import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** What {@link CatalogueSearch} finds: written by whoever learns of a change. */
public interface CatalogueIndex {

    /** Puts books in, or in the place of an earlier revision; withdrawn ones leave. An older revision than held is ignored. */
    void put(Collection<IndexedBook> books);

    /** Notes whether copies can be sold, for the books that are in. */
    void noteInStock(Map<Isbn, Boolean> inStock);

    /** Notes the copies sold, for the books that are in. */
    void noteSold(Map<Isbn, Long> copiesSold);
}
