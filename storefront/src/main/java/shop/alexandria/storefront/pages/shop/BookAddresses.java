package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;

/**
 * The human address of each book: under the first of its genres that has a page. The genres are remembered for a while; one
 * that is not among them may be new, and is asked for.
 */
@ApplicationScoped
public class BookAddresses {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration AT_LEAST = Duration.ofSeconds(1);

    private final CatalogueApi catalogue;
    private volatile Known known = new Known(List.of(), System.nanoTime() - REMEMBERED.toNanos());

    BookAddresses(@RestClient CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    private record Known(List<Genre> genres, long since) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since >= age.toNanos();
        }
    }

    public List<BookCard> cards(List<Book> books) {
        return books.stream().map(book -> new BookCard(book, of(book))).toList();
    }

    public String of(Book book) {
        return genreOf(book)
                .map(genre -> "/alexandria/" + genre.slug() + "/" + book.slug())
                .orElse("/alexandria/isbn/" + book.isbn());
    }

    Optional<Genre> genre(String slug) {
        return find(genre -> genre.slug().equals(slug));
    }

    /** Those of the home page are as good as any. */
    void remember(List<Genre> genres) {
        known = new Known(List.copyOf(genres), System.nanoTime());
    }

    private Optional<Genre> genreOf(Book book) {
        return book.genres().stream()
                .flatMap(name -> find(genre -> genre.name().equals(name)).stream())
                .findFirst();
    }

    private Optional<Genre> find(Predicate<Genre> wanted) {
        Optional<Genre> found = among(noOlderThan(REMEMBERED), wanted);
        return found.isPresent() ? found : among(noOlderThan(AT_LEAST), wanted);
    }

    private List<Genre> noOlderThan(Duration age) {
        if (known.isOlderThan(age)) {
            remember(catalogue.genres());
        }
        return known.genres();
    }

    private static Optional<Genre> among(List<Genre> genres, Predicate<Genre> wanted) {
        return genres.stream().filter(wanted).findFirst();
    }
}
