package shop.alexandria.inventory.imports.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.SaveBooks;
import shop.alexandria.inventory.catalogue.application.SlugChoices;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Books.Unsaved;
import shop.alexandria.inventory.imports.application.Collected.Batch;
import shop.alexandria.inventory.imports.domain.ImportProgress;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.RecordRefused;
import shop.alexandria.inventory.imports.domain.Rejection;

/** Saves a batch of imported books: new ones with their first copies, known ones where the file says something new. */
@ApplicationScoped
class SaveImportedBooks {
    private final Books books;
    private final ImportedChanges changes;
    private final SaveBooks saveBooks;

    SaveImportedBooks(Books books, ImportedChanges changes, SaveBooks saveBooks) {
        this.books = books;
        this.changes = changes;
        this.saveBooks = saveBooks;
    }

    ImportProgress save(String importId, Batch batch, ImportTerms terms) {
        List<Rejection> rejections = new ArrayList<>(batch.rejections());
        Map<Isbn, RecordId> records = batch.books().stream().collect(toMap(Imported::isbn, Imported::record));
        List<BookChange> wanted = changesOf(importId, batch, terms, rejections);
        Map<Isbn, Unsaved> unsaved = saved(wanted);
        records.forEach((isbn, record) -> {
            if (unsaved.containsKey(isbn)) {
                rejections.add(Rejection.of(record, "somebody else changed this book at the same moment"));
            }
        });
        List<BookChange> done = wanted.stream()
                .filter(change -> !unsaved.containsKey(change.book().isbn()))
                .toList();
        int created = (int)
                done.stream().filter(change -> change.firstCopies() != null).count();
        int read = batch.books().size() + batch.rejections().size();
        return new ImportProgress(read, created, done.size() - created, rejections);
    }

    private List<BookChange> changesOf(String importId, Batch batch, ImportTerms terms, List<Rejection> rejections) {
        Map<Isbn, Book> known = books
                .findAll(batch.books().stream().map(Imported::isbn).toList())
                .stream()
                .collect(toMap(Book::isbn, book -> book));
        Map<Isbn, BookChange> wanted = new LinkedHashMap<>();
        for (Imported imported : batch.books()) {
            try {
                changes.of(imported, known.get(imported.isbn()), terms, importId)
                        .ifPresent(change -> wanted.put(imported.isbn(), change));
            } catch (RecordRefused refused) {
                rejections.add(Rejection.of(imported.record(), refused.reason()));
            }
        }
        return List.copyOf(wanted.values());
    }

    /** Those whose slug another book has are saved again under their next choice. */
    private Map<Isbn, Unsaved> saved(List<BookChange> wanted) {
        Map<Isbn, Unsaved> unsaved = new HashMap<>();
        List<BookChange> next = wanted;
        for (int choice = 1; !next.isEmpty(); choice++) {
            Map<Isbn, Unsaved> refused = saveBooks.save(next);
            next.forEach(change -> unsaved.remove(change.book().isbn()));
            unsaved.putAll(refused);
            next = underChoice(choice, next, refused);
        }
        return unsaved;
    }

    private static List<BookChange> underChoice(int choice, List<BookChange> changes, Map<Isbn, Unsaved> refused) {
        return changes.stream()
                .filter(change -> refused.get(change.book().isbn()) == Unsaved.SLUG_TAKEN)
                .flatMap(change -> SlugChoices.of(
                                change.book().isbn(), change.book().details())
                        .stream()
                        .skip(choice)
                        .limit(1)
                        .map(change::under))
                .toList();
    }
}
