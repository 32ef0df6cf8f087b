package shop.alexandria.inventory.stock.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.stock.application.ShortBooks.ShortBook;

/** What has to be reordered, book by book: the short ones that are on sale. */
@ApplicationScoped
public class ListShortages {
    private final ShortBooks shortBooks;
    private final Books books;

    ListShortages(ShortBooks shortBooks, Books books) {
        this.shortBooks = shortBooks;
        this.books = books;
    }

    /** @param next after which book the following step begins; null when there is none */
    public record Step(
            List<ShortageView> shortages, @Nullable String next) {}

    public record ShortageView(
            String isbn,
            String title,
            @Nullable String publisherId,
            String publisher,
            long available,
            long threshold,
            long receivedByReorders) {}

    public Step after(String isbn, int limit) {
        List<ShortBook> found = shortBooks.after(isbn, limit);
        Map<Isbn, Book> described = books
                .findAll(found.stream().map(ShortBook::isbn).toList())
                .stream()
                .collect(toMap(Book::isbn, book -> book));
        List<ShortageView> shortages = found.stream()
                .flatMap(book -> onSale(described, book).map(of -> view(book, of)))
                .toList();
        boolean more = found.size() == limit;
        return new Step(shortages, more ? found.getLast().isbn().value() : null);
    }

    private static Stream<Book> onSale(Map<Isbn, Book> described, ShortBook book) {
        return Optional.ofNullable(described.get(book.isbn())).filter(found -> !found.withdrawn()).stream();
    }

    private static ShortageView view(ShortBook shortBook, Book book) {
        return new ShortageView(
                book.isbn().value(),
                book.details().title(),
                book.details().publisher().id(),
                book.details().publisher().name(),
                shortBook.available(),
                shortBook.threshold(),
                shortBook.receivedByReorders());
    }
}
