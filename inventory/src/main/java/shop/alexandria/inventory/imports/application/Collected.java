package shop.alexandria.inventory.imports.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.BookRecord;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.RecordReader;
import shop.alexandria.inventory.imports.domain.RecordRefused;
import shop.alexandria.inventory.imports.domain.Rejection;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Collects the records of a file into batches; of two records of one book the first counts. */
final class Collected implements BookFile.Reader {
    private final RecordReader reader;
    private final ImportsConfig config;
    private final Consumer<Batch> full;
    private final Map<Isbn, Integer> firstRecords = new HashMap<>();
    private List<ImportedBook> books = new ArrayList<>();
    private List<Rejection> rejections = new ArrayList<>();
    private int read;
    private int rejected;

    Collected(RecordReader reader, ImportsConfig config, Consumer<Batch> full) {
        this.reader = reader;
        this.config = config;
        this.full = full;
    }

    /** Books to be saved, and the records between them that are none. */
    record Batch(List<ImportedBook> books, List<Rejection> rejections) {}

    int read() {
        return read;
    }

    @Override
    public void record(int number, BookRecord record) {
        try {
            ImportedBook book = reader.read(number, record);
            Integer first = firstRecords.putIfAbsent(book.isbn(), number);
            if (first != null) {
                throw new RecordRefused("the same ISBN %s as record %d".formatted(book.isbn(), first));
            }
            books.add(book);
            count();
        } catch (RecordRefused refused) {
            unreadable(number, refused.reason());
        }
    }

    @Override
    public void unreadable(int number, String reason) {
        rejections.add(new Rejection(number, reason));
        rejected++;
        count();
        if (rejected >= config.mostRejections()) {
            flush();
            throw new UnreadableFile(
                    "%d records were rejected: this is not the format it should be".formatted(rejected));
        }
    }

    void flush() {
        Batch batch = new Batch(books, rejections);
        books = new ArrayList<>();
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
