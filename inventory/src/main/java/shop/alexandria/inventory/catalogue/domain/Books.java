package shop.alexandria.inventory.catalogue.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shop.alexandria.events.Isbn;

/** The books of the shop, withdrawn ones included: the truth that search is built from. */
public interface Books {

    /** Why a book was not saved. */
    enum Unsaved {
        /** Somebody else has saved this or a later revision. */
        STALE,
        /** Another book has this slug. */
        SLUG_TAKEN
    }

    /** Makes sure of the unique keys; to be called before anything else. */
    void prepare();

    Optional<Book> find(Isbn isbn);

    /** Those that exist, in no particular order. */
    List<Book> findAll(Collection<Isbn> isbns);

    Optional<Book> findBySlug(Slug slug);

    /** Saves each book if the stored one is exactly one revision older; answers those that were not saved. */
    Map<Isbn, Unsaved> save(Collection<Book> books);

    /** Hands over every book in batches, in no particular order. */
    void readAll(int batch, Consumer<List<Book>> reader);
}
