package shop.alexandria.inventory.catalogue.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import shop.alexandria.events.Isbn;

/** What {@link CatalogueSearch} finds. It is loaded, then opened, then kept current; before it is open nobody can search. */
public interface CatalogueIndex {

    /** Takes books in while the index is not open yet. */
    void load(Collection<IndexedBook> books);

    /** Everything is loaded: from now on it can be searched. */
    void open();

    boolean isOpen();

    /** Another number whenever something else may be found than before. */
    long state();

    /**
     * Puts books in, or in the place of an earlier revision; withdrawn ones leave, and an older revision than the one held
     * is ignored. They can be found when this returns. Before the index is open this does nothing: the event of the
     * change comes again.
     */
    void put(Collection<IndexedBook> books);

    /** Which of the books are not in, or in an older revision. */
    Set<Isbn> olderThan(Map<Isbn, Long> revisions);

    /** Notes whether copies can be sold, for the books that are in. */
    void noteInStock(Map<Isbn, Boolean> inStock);

    /** Notes the copies sold, for the books that are in. */
    void noteSold(Map<Isbn, Long> copiesSold);
}
