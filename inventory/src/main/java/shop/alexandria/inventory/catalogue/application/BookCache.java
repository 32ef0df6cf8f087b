package shop.alexandria.inventory.catalogue.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Slug;

/**
 * The books whose pages are looked at. A change forgets its book, here at once and in the other replicas by its event;
 * should an event be lost, after a minute. Whoever changes a book reads the books themselves.
 */
@ApplicationScoped
class BookCache {
    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Books books;
    private final Cache<Isbn, Book> byIsbn = cache();
    // A slug is given once, so what it leads to stays.
    private final Cache<Slug, Isbn> bySlug = cache();

    BookCache(Books books) {
        this.books = books;
    }

    Optional<Book> find(Isbn isbn) {
        return Optional.ofNullable(byIsbn.get(isbn, this::read));
    }

    Optional<Book> find(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug, this::isbnOf)).flatMap(this::find);
    }

    void forget(Collection<Isbn> isbns) {
        byIsbn.invalidateAll(isbns);
    }

    private @Nullable Book read(Isbn isbn) {
        return books.find(isbn).orElse(null);
    }

    private @Nullable Isbn isbnOf(Slug slug) {
        return books.findBySlug(slug).map(Book::isbn).orElse(null);
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    }
}
