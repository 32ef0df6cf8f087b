package shop.alexandria.inventory.imports.persistence;

import java.util.HashMap;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.BookRecord;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.RecordReader;
import shop.alexandria.inventory.imports.domain.RecordRefused;

/** Makes books of records; of two records of one book the first counts, for a list says of nothing that it is newer. */
final class CsvBooks implements CsvRecords.Reader {
    private final RecordReader records;
    private final BookFile.Reader reader;
    private final Map<Isbn, Integer> firstRecords = new HashMap<>();

    CsvBooks(RecordReader records, BookFile.Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    @Override
    public void record(int number, BookRecord record) {
        try {
            ImportedBook book = records.read(number, record);
            Integer first = firstRecords.putIfAbsent(book.isbn(), number);
            if (first != null) {
                throw new RecordRefused("the same ISBN %s as record %d".formatted(book.isbn(), first));
            }
            reader.take(book);
        } catch (RecordRefused refused) {
            unreadable(number, refused.reason());
        }
    }

    @Override
    public void unreadable(int number, String reason) {
        reader.reject(RecordId.numbered(number), reason);
    }
}
