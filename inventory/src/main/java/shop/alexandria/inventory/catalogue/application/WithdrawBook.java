package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Books;

/** A book goes out of sale and search; past orders keep it, and owners still see its stock. */
@ApplicationScoped
public class WithdrawBook {
    private static final int ATTEMPTS = 5;

    private final Books books;
    private final SaveBooks saveBooks;

    WithdrawBook(Books books, SaveBooks saveBooks) {
        this.books = books;
        this.saveBooks = saveBooks;
    }

    /** @throws BookRefused.Unknown when the book is not on sale */
    public void withdraw(Isbn isbn) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Book book = books.find(isbn)
                    .filter(found -> !found.withdrawn())
                    .orElseThrow(() -> new BookRefused.Unknown(isbn.value()));
            if (saveBooks.save(List.of(BookChange.of(book.withdraw()))).isEmpty()) {
                return;
            }
        }
        throw new BookRefused.Contended(isbn);
    }
}
