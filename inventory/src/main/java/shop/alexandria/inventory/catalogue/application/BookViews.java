package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Ratings;

/** Adds to books what is computed when they are shown, with one question to stock for all of them. */
@ApplicationScoped
public class BookViews {
    private final Availabilities availabilities;
    private final Tagging tagging;
    private final Ratings ratings;

    BookViews(Availabilities availabilities, Tagging tagging, Ratings ratings) {
        this.availabilities = availabilities;
        this.tagging = tagging;
        this.ratings = ratings;
    }

    public BookView of(Book book) {
        return of(List.of(book)).getFirst();
    }

    public List<BookView> of(Collection<Book> books) {
        Map<Isbn, Integer> available =
                availabilities.of(books.stream().map(Book::isbn).distinct().toList());
        return books.stream()
                .map(book -> BookView.of(
                        book,
                        tagging.of(book),
                        ratings.of(book.isbn()).orElse(null),
                        available.getOrDefault(book.isbn(), 0)))
                .toList();
    }
}
