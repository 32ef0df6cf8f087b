package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;

/** Puts changed books into the index of this replica at once; the others, and this one again, hear of them by event. */
@ApplicationScoped
class IndexBooks {
    private static final Logger LOG = Logger.getLogger(IndexBooks.class);

    private final CatalogueIndex index;
    private final Availabilities availabilities;
    private final BestSellers bestSellers;
    private final BookCache cache;

    IndexBooks(CatalogueIndex index, Availabilities availabilities, BestSellers bestSellers, BookCache cache) {
        this.index = index;
        this.availabilities = availabilities;
        this.bestSellers = bestSellers;
        this.cache = cache;
    }

    /** Never fails: what is saved is saved, and the event will repeat what could not be done now. */
    void index(Collection<BookChange> changes) {
        cache.forget(changes.stream().map(change -> change.book().isbn()).toList());
        try {
            index.put(changes.stream()
                    .filter(change -> change.firstCopies() != null)
                    .map(IndexBooks::ofNew)
                    .toList());
            index.put(withFigures(changes.stream()
                    .filter(change -> change.firstCopies() == null)
                    .map(BookChange::book)
                    .toList()));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%d books will enter the index by their events", changes.size());
        }
    }

    /** What is about to be received for it is the only thing that stock will know of a new book. */
    private static IndexedBook ofNew(BookChange listing) {
        return new IndexedBook(listing.book(), Objects.requireNonNull(listing.firstCopies()) > 0, 0);
    }

    List<IndexedBook> withFigures(Collection<Book> books) {
        if (books.isEmpty()) {
            return List.of();
        }
        List<Isbn> isbns = books.stream().map(Book::isbn).toList();
        Map<Isbn, Integer> available = availabilities.of(isbns);
        Map<Isbn, Long> sold = bestSellers.scores(isbns);
        return books.stream()
                .map(book -> new IndexedBook(
                        book, available.getOrDefault(book.isbn(), 0) > 0, sold.getOrDefault(book.isbn(), 0L)))
                .toList();
    }
}
