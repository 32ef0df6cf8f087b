package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;

/** The human address of each book: under the first of its genres that has a page. */
@ApplicationScoped
public class BookAddresses {
    private static final long REMEMBERED = Duration.ofSeconds(30).toNanos();

    private final CatalogueApi catalogue;
    private volatile Known known = new Known(List.of(), System.nanoTime() - REMEMBERED);

    BookAddresses(@RestClient CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    private record Known(List<Genre> genres, long since) {}

    public List<BookCard> cards(List<Book> books) {
        return books.stream().map(book -> new BookCard(book, of(book))).toList();
    }

    public String of(Book book) {
        return genreOf(book)
                .map(genre -> "/alexandria/" + genre.slug() + "/" + book.slug())
                .orElse("/alexandria/isbn/" + book.isbn());
    }

    Optional<Genre> genreOf(Book book) {
        List<Genre> all = genres();
        return book.genres().stream()
                .flatMap(name -> all.stream().filter(genre -> genre.name().equals(name)))
                .findFirst();
    }

    Optional<Genre> genre(String slug) {
        return genres().stream().filter(genre -> genre.slug().equals(slug)).findFirst();
    }

    /** Those of the home page are as good as any. */
    void remember(List<Genre> genres) {
        known = new Known(List.copyOf(genres), System.nanoTime());
    }

    private List<Genre> genres() {
        if (System.nanoTime() - known.since() >= REMEMBERED) {
            remember(catalogue.genres());
        }
        return known.genres();
    }
}
