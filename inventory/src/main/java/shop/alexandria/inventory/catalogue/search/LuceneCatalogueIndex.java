package shop.alexandria.inventory.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;

@ApplicationScoped
class LuceneCatalogueIndex implements CatalogueIndex {
    // Words are looked for in each segment: after the building a few are better than a dozen.
    private static final int SEGMENTS = 3;

    private final IndexStore store;
    private final IndexEntries entries;
    private volatile boolean open;

    LuceneCatalogueIndex(IndexStore store, BookBytes bytes) {
        this.store = store;
        this.entries = new IndexEntries(bytes);
    }

    @Override
    public void load(Collection<IndexedBook> books) {
        store.write((writer, _) -> {
            for (IndexedBook book : books) {
                write(writer, book);
            }
        });
    }

    @Override
    public void open() {
        store.write((writer, _) -> writer.forceMerge(SEGMENTS));
        store.refresh();
        open = true;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public long state() {
        return store.refreshes();
    }

    @Override
    public void put(Collection<IndexedBook> books) {
        if (open) {
            store.write((writer, before) -> {
                for (IndexedBook book : books) {
                    writeIfNewer(writer, before, book);
                }
            });
            store.refresh();
        }
    }

    @Override
    public Set<Isbn> olderThan(Map<Isbn, Long> revisions) {
        return store.read(searcher -> {
            Set<Isbn> older = new HashSet<>();
            for (Map.Entry<Isbn, Long> book : revisions.entrySet()) {
                if (Figures.of(searcher, book.getKey(), Fields.REVISION).orElse(0) < book.getValue()) {
                    older.add(book.getKey());
                }
            }
            return older;
        });
    }

    @Override
    public void noteInStock(Map<Isbn, Boolean> inStock) {
        note(Fields.IN_STOCK, inStock, yes -> yes ? 1 : 0);
    }

    @Override
    public void noteSold(Map<Isbn, Long> copiesSold) {
        note(Fields.SOLD, copiesSold, copies -> copies);
    }

    /** How a figure is written. */
    private interface Number<T> {
        long of(T figure);
    }

    private <T> void note(String field, Map<Isbn, T> figures, Number<T> number) {
        if (!open) {
            return;
        }
        AtomicBoolean changed = new AtomicBoolean();
        store.write((writer, before) -> {
            for (Map.Entry<Isbn, T> figure : figures.entrySet()) {
                long value = number.of(figure.getValue());
                OptionalLong held = Figures.of(before, figure.getKey(), field);
                if (held.isPresent() && held.getAsLong() != value) {
                    writer.updateNumericDocValue(idOf(figure.getKey()), field, value);
                    changed.set(true);
                }
            }
        });
        if (changed.get()) {
            store.refresh();
        }
    }

    private void writeIfNewer(IndexWriter writer, IndexSearcher before, IndexedBook indexed) throws IOException {
        Book book = indexed.book();
        long held = Figures.of(before, book.isbn(), Fields.REVISION).orElse(0);
        if (book.revision() >= held) {
            write(writer, indexed);
        }
    }

    private void write(IndexWriter writer, IndexedBook indexed) throws IOException {
        Term id = idOf(indexed.book().isbn());
        if (indexed.book().withdrawn()) {
            writer.deleteDocuments(id);
        } else {
            writer.updateDocument(id, entries.entryOf(indexed));
        }
    }

    private static Term idOf(Isbn isbn) {
        return new Term(Fields.ISBN, isbn.value());
    }
}
