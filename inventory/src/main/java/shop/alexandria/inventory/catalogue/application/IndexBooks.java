package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;

/** Puts changed books into the index of this replica at once; the others, and this one again, hear of them by event. */
@ApplicationScoped
class IndexBooks {
    private static final Logger LOG = Logger.getLogger(IndexBooks.class);

    private final CatalogueIndex index;
    private final Availabilities availabilities;
    private final BestSellers bestSellers;

    IndexBooks(CatalogueIndex index, Availabilities availabilities, BestSellers bestSellers) {
        this.index = index;
        this.availabilities = availabilities;
        this.bestSellers = bestSellers;
    }

    /** Never fails: what is saved is saved, and the event will repeat what could not be done now. */
    void index(Collection<Book> books) {
        try {
            index.put(withFigures(books));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%d books will enter the index by their events", books.size());
        }
    }

    List<IndexedBook> withFigures(Collection<Book> books) {
        List<Isbn> isbns = books.stream().map(Book::isbn).toList();
        Map<Isbn, Integer> available = availabilities.of(isbns);
        Map<Isbn, Long> sold = bestSellers.scores(isbns);
        return books.stream()
                .map(book -> new IndexedBook(
                        book, available.getOrDefault(book.isbn(), 0) > 0, sold.getOrDefault(book.isbn(), 0L)))
                .toList();
    }
}
