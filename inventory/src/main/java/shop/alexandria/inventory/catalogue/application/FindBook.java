package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** One book on sale, by its number or by its address. */
@ApplicationScoped
public class FindBook {
    private final BookCache books;

    FindBook(BookCache books) {
        this.books = books;
    }

    /** @throws BookRefused.Unknown when it is not on sale */
    public Book byIsbn(Isbn isbn) {
        return onSale(books.find(isbn), isbn.value());
    }

    /** @throws BookRefused.Unknown when no book of the genre has the slug */
    public Book bySlug(String genre, String slug) {
        String address = genre + "/" + slug;
        Optional<Slug> ofGenre = Slug.of(genre);
        Optional<Book> book = Slug.of(slug)
                .flatMap(books::find)
                .filter(found -> ofGenre.filter(found.details()::hasGenre).isPresent());
        return onSale(book, address);
    }

    private static Book onSale(Optional<Book> book, String named) {
        return book.filter(found -> !found.withdrawn()).orElseThrow(() -> new BookRefused.Unknown(named));
    }
}
