package shop.alexandria.inventory.imports.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.Rejection;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Collects the records of a file into batches, of which none has two records of one book. */
final class Collected implements BookFile.Reader {
    private final ImportsConfig config;
    private final Consumer<Batch> full;
    private Map<Isbn, Imported> books = new LinkedHashMap<>();
    private List<Rejection> rejections = new ArrayList<>();
    private int read;
    private int rejected;

    Collected(ImportsConfig config, Consumer<Batch> full) {
        this.config = config;
        this.full = full;
    }

    /** What is to be done, and the records between it that nothing can be done with. */
    record Batch(List<Imported> books, List<Rejection> rejections) {}

    int read() {
        return read;
    }

    @Override
    public void take(Imported imported) {
        if (books.containsKey(imported.isbn())) {
            flush();
        }
        books.put(imported.isbn(), imported);
        count();
    }

    @Override
    public void reject(RecordId record, String reason) {
        rejections.add(Rejection.of(record, reason));
        rejected++;
        count();
        if (rejected >= config.mostRejections()) {
            flush();
            throw new UnreadableFile(
                    "%d records were rejected: this is not the format it should be".formatted(rejected));
        }
    }

    void flush() {
        Batch batch = new Batch(List.copyOf(books.values()), rejections);
        books = new LinkedHashMap<>();
        rejections = new ArrayList<>();
        full.accept(batch);
    }

    private void count() {
        read++;
        if (books.size() + rejections.size() >= config.batch()) {
            flush();
        }
    }
}
