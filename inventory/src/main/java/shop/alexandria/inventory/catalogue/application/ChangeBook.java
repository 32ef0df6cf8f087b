package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Genres;

/** A book on sale is described or priced otherwise; its slug stays. */
@ApplicationScoped
public class ChangeBook {
    private static final int ATTEMPTS = 5;

    private final Books books;
    private final Genres genres;
    private final SaveBooks saveBooks;
    private final ShopCurrency currency;

    ChangeBook(Books books, Genres genres, SaveBooks saveBooks, ShopCurrency currency) {
        this.books = books;
        this.genres = genres;
        this.saveBooks = saveBooks;
        this.currency = currency;
    }

    /**
     * Changes the book; a change that says nothing new leaves the revision as it is.
     *
     * @param change of the present details, may be called again when somebody else is faster
     * @param expectedRevision the revision the caller has seen, or null to change whatever there is
     * @throws BookRefused.Unknown when the book is not on sale
     * @throws BookRefused.Stale when it is of another revision than expected
     */
    public Book change(Isbn isbn, Function<BookDetails, BookDraft> change, @Nullable Long expectedRevision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Book present = onSale(isbn, expectedRevision);
            BookDetails details =
                    currency.require(change.apply(present.details()).complete());
            Book changed = present.as(details.withGenres(genres.named(details.genres())));
            if (changed.details().equals(present.details())) {
                return present;
            }
            if (saveBooks.save(List.of(BookChange.of(changed))).isEmpty()) {
                return changed;
            }
        }
        throw new BookRefused.Contended(isbn);
    }

    private Book onSale(Isbn isbn, @Nullable Long expectedRevision) {
        Book book = books.find(isbn)
                .filter(found -> !found.withdrawn())
                .orElseThrow(() -> new BookRefused.Unknown(isbn.value()));
        if (expectedRevision != null && expectedRevision != book.revision()) {
            throw new BookRefused.Stale(isbn);
        }
        return book;
    }
}
