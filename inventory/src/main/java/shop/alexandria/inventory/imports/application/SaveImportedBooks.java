package shop.alexandria.inventory.imports.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.SaveBooks;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Books.Unsaved;
import shop.alexandria.inventory.imports.application.Collected.Batch;
import shop.alexandria.inventory.imports.domain.ImportProgress;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.ImportedBook;
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
        Map<Isbn, Integer> records = batch.books().stream().collect(toMap(ImportedBook::isbn, ImportedBook::record));
        List<BookChange> wanted = changesOf(importId, batch, terms, rejections);
        Map<Isbn, Unsaved> unsaved = saved(wanted);
        unsaved.keySet()
                .forEach(isbn -> rejections.add(new Rejection(
                        records.getOrDefault(isbn, 0), "somebody else changed this book at the same moment")));
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
                .findAll(batch.books().stream().map(ImportedBook::isbn).toList())
                .stream()
                .collect(toMap(Book::isbn, book -> book));
        Map<Isbn, BookChange> wanted = new LinkedHashMap<>();
        for (ImportedBook imported : batch.books()) {
            try {
                changes.of(imported, known.get(imported.isbn()), terms, importId)
                        .ifPresent(change -> wanted.put(imported.isbn(), change));
            } catch (RecordRefused refused) {
                rejections.add(new Rejection(imported.record(), refused.reason()));
            }
        }
        return changes.underFreeSlugs(wanted.values());
    }

    private Map<Isbn, Unsaved> saved(List<BookChange> wanted) {
        Map<Isbn, Unsaved> unsaved = saveBooks.save(wanted);
        List<BookChange> renamed = wanted.stream()
                .filter(change -> unsaved.get(change.book().isbn()) == Unsaved.SLUG_TAKEN)
                .map(changes::underCertainSlug)
                .toList();
        if (renamed.isEmpty()) {
            return unsaved;
        }
        Map<Isbn, Unsaved> rest = new LinkedHashMap<>(unsaved);
        renamed.forEach(change -> rest.remove(change.book().isbn()));
        rest.putAll(saveBooks.save(renamed));
        return rest;
    }
}
