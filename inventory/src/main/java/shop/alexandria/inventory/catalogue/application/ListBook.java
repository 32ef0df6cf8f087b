package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Books.Unsaved;
import shop.alexandria.inventory.catalogue.domain.Genres;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** A book goes on sale, for the first time or again after it was withdrawn. */
@ApplicationScoped
public class ListBook {
    private final Books books;
    private final Genres genres;
    private final SaveBooks saveBooks;
    private final ShopCurrency currency;
    private final Clock clock;

    ListBook(Books books, Genres genres, SaveBooks saveBooks, ShopCurrency currency, Clock clock) {
        this.books = books;
        this.genres = genres;
        this.saveBooks = saveBooks;
        this.currency = currency;
        this.clock = clock;
    }

    /**
     * Lists the book without copies.
     *
     * @throws BookRefused.Invalid when the draft is incomplete or against the rules
     * @throws BookRefused.AlreadyListed when the book is on sale
     */
    public Book list(Isbn isbn, BookDraft draft) {
        BookDetails details = currency.require(draft.complete());
        BookDetails named = details.withGenres(genres.named(details.genres()));
        return books.find(isbn).map(known -> again(known, named)).orElseGet(() -> first(isbn, named));
    }

    private Book again(Book known, BookDetails details) {
        if (!known.withdrawn()) {
            throw new BookRefused.AlreadyListed(known.isbn());
        }
        Book listed = known.as(details);
        if (!saveBooks.save(List.of(BookChange.of(listed))).isEmpty()) {
            throw new BookRefused.Contended(known.isbn());
        }
        return listed;
    }

    private Book first(Isbn isbn, BookDetails details) {
        for (Slug slug : SlugChoices.of(isbn, details)) {
            Book book = Book.list(isbn, slug, details, 0, clock.instant());
            Unsaved refused = saveBooks
                    .save(List.of(BookChange.listing(book, 0, "listed")))
                    .get(isbn);
            switch (refused) {
                case null -> {
                    return book;
                }
                case STALE -> throw new BookRefused.AlreadyListed(isbn);
                case SLUG_TAKEN -> {} // the next choice is longer
            }
        }
        throw new BookRefused.Contended(isbn);
    }
}
