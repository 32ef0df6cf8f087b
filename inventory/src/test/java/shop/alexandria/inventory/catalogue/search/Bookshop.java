package shop.alexandria.inventory.catalogue.search;

import static java.util.Arrays.stream;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.FoundBooks;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Series;
import shop.alexandria.inventory.catalogue.domain.Slug;
import shop.alexandria.inventory.catalogue.domain.Suggestion;
import shop.alexandria.inventory.catalogue.persistence.BsonBookBytes;

/** A small bookshop's index, searched by what people type. */
final class Bookshop {
    private final IndexStore store = new IndexStore(Optional::<Path>empty);
    private final LuceneCatalogueIndex index = new LuceneCatalogueIndex(store, new BsonBookBytes());
    private final LuceneCatalogueSearch search = new LuceneCatalogueSearch(store, index, new BsonBookBytes(), 2);
    private int books;

    Bookshop() {
        index.open();
    }

    /** A book with the title and author, and a price of as many euros as books were added before it. */
    Isbn add(String title, String author) {
        return add(title, author, "Fiction", 0);
    }

    Isbn add(String title, String author, String genre, long readers) {
        return add(title, null, author, genre, readers);
    }

    Isbn add(String title, @Nullable Series series, String author, String genre, long readers) {
        Isbn isbn = isbn(++books);
        BookDetails details = new BookDraft(
                        title,
                        null,
                        List.of(author),
                        List.of(genre),
                        new Publisher(null, "Press of " + genre),
                        series,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2000 + books, 1, 1),
                        new Money(BigDecimal.valueOf(books), "EUR"),
                        null,
                        null,
                        null)
                .complete();
        Book book = new Book(isbn, new Slug(isbn.value()), details, readers, 1, false, Instant.EPOCH);
        index.put(List.of(new IndexedBook(book, books % 2 == 0, 0)));
        return isbn;
    }

    void addAll(List<Book> all) {
        index.put(all.stream().map(book -> new IndexedBook(book, true, 0)).toList());
    }

    void withdraw(Isbn isbn) {
        Book book = search.find(list(new Criterion.Numbered(isbn))).books().getFirst();
        index.put(List.of(new IndexedBook(book.withdraw(), false, 0)));
    }

    void putAgain(Isbn isbn, String title, long revision) {
        Book book = search.find(list(new Criterion.Numbered(isbn))).books().getFirst();
        BookDetails details = book.details();
        BookDetails changed = new BookDraft(
                        title, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null)
                .orElse(details.draft())
                .complete();
        Book other = new Book(isbn, book.slug(), changed, 0, revision, false, Instant.EPOCH);
        index.put(List.of(new IndexedBook(other, false, 0)));
    }

    void sell(Isbn isbn, long copies) {
        index.noteSold(Map.of(isbn, copies));
    }

    void stock(Isbn isbn, boolean yes) {
        index.noteInStock(Map.of(isbn, yes));
    }

    /** The titles found by what was typed, best first. */
    List<String> titles(String typed) {
        return titles(find(typed, BookSort.RELEVANCE));
    }

    List<String> titles(BookSort sort, Criterion... criteria) {
        return titles(search.find(new BookQuery(null, List.of(criteria), sort, 0, 100, false)));
    }

    FoundBooks find(@Nullable String typed, BookSort sort, Criterion... criteria) {
        return search.find(new BookQuery(typed, List.of(criteria), sort, 0, 100, true));
    }

    List<String> suggestions(String typed) {
        List<String> texts = new ArrayList<>();
        for (Suggestion suggestion : search.suggest(typed, 10)) {
            texts.add(suggestion.type() + " " + suggestion.text());
        }
        return texts;
    }

    List<String> genres() {
        return search.genres().stream()
                .map(genre -> genre.value() + " " + genre.count())
                .toList();
    }

    private static BookQuery list(Criterion... criteria) {
        return BookQuery.list(stream(criteria).toList(), BookSort.RELEVANCE, 0, 100);
    }

    private static List<String> titles(FoundBooks found) {
        return found.books().stream().map(book -> book.details().title()).toList();
    }

    private static Isbn isbn(int number) {
        String body = "978310%06d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return new Isbn(body + (10 - sum % 10) % 10);
    }
}
