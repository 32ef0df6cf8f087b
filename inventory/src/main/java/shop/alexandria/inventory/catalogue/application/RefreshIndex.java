package shop.alexandria.inventory.catalogue.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;

/** Brings the index up to date with the stores, for the books of which something was heard. */
@ApplicationScoped
public class RefreshIndex {
    private final Books books;
    private final Availabilities availabilities;
    private final CatalogueIndex index;
    private final IndexBooks indexBooks;
    private final BookCache cache;

    RefreshIndex(
            Books books, Availabilities availabilities, CatalogueIndex index, IndexBooks indexBooks, BookCache cache) {
        this.books = books;
        this.availabilities = availabilities;
        this.index = index;
        this.indexBooks = indexBooks;
        this.cache = cache;
    }

    /** Whether what is heard can be taken in yet. */
    public boolean isPossible() {
        return index.isOpen();
    }

    /** These books have changed, or come, or gone; what this replica changed itself is in already. */
    public void books(Map<Isbn, Long> revisions) {
        cache.forget(revisions.keySet());
        Set<Isbn> older = index.olderThan(revisions);
        if (!older.isEmpty()) {
            index.put(indexBooks.withFigures(books.findAll(older)));
        }
    }

    /** The copies of these books have changed. */
    public void stock(Collection<Isbn> isbns) {
        if (isbns.isEmpty()) {
            return;
        }
        Map<Isbn, Integer> available = availabilities.of(isbns);
        index.noteInStock(isbns.stream()
                .collect(toMap(isbn -> isbn, isbn -> available.getOrDefault(isbn, 0) > 0, (first, second) -> first)));
    }
}
