package shop.alexandria.inventory.imports.persistence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.imports.domain.BookRecord;
import shop.alexandria.inventory.imports.domain.Column;
import shop.alexandria.inventory.imports.persistence.Lines.Line;

/**
 * Parts lines into records. A record goes on over the next lines while a quote is open; if that leads nowhere, only its first
 * line is given up, so that a stray quote costs one record and not the rest of the file.
 */
final class CsvRecords {
    private static final int MOST_LINES = 200;

    private final CsvDialect dialect;
    private final Lines lines;
    private int number;

    /** Takes the records one after the other, numbered from 1. */
    interface Reader {
        void record(int number, BookRecord record);

        /** A record that cannot be read, while others can. */
        void unreadable(int number, String reason);
    }

    CsvRecords(CsvDialect dialect, Lines lines) {
        this.dialect = dialect;
        this.lines = lines;
    }

    void read(Reader reader) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                read(++number, line, reader);
            }
        }
    }

    private void read(int record, Line first, Reader reader) throws IOException {
        Deque<Line> following = new ArrayDeque<>();
        try {
            if (first.isTooLong()) {
                throw new IOException("it is longer than %d characters".formatted(Lines.LONGEST));
            }
            List<String> fields = dialect.fields(whole(first, following));
            requireAll(fields);
            reader.record(record, recordOf(fields));
        } catch (IOException malformed) {
            following.descendingIterator().forEachRemaining(lines::giveBack);
            reader.unreadable(record, "line %d cannot be read: %s".formatted(first.number(), reason(malformed)));
        }
    }

    private String whole(Line first, Deque<Line> following) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        boolean open = quotes(first) % 2 == 1;
        while (open) {
            Line next = following.size() < MOST_LINES && text.length() < Lines.LONGEST ? lines.next() : null;
            if (next == null) {
                throw new IOException("a quote is opened and not closed");
            }
            following.add(next);
            text.append('\n').append(next.text());
            open = quotes(next) % 2 == 0;
        }
        return text.toString();
    }

    private void requireAll(List<String> fields) throws IOException {
        int expected = dialect.columns().size();
        if (fields.size() != expected) {
            throw new IOException("it has %d fields, and there are %d columns".formatted(fields.size(), expected));
        }
    }

    private BookRecord recordOf(List<String> fields) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            dialect.columns().get(i).ifPresent(column -> values.putIfAbsent(column, field));
        }
        return new BookRecord(values);
    }

    private static long quotes(Line line) {
        return line.text().chars().filter(character -> character == '"').count();
    }

    private static @Nullable String reason(IOException malformed) {
        Throwable cause = malformed.getCause();
        return cause == null ? malformed.getMessage() : cause.getMessage();
    }
}
