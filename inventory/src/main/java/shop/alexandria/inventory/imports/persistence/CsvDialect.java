package shop.alexandria.inventory.imports.persistence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shop.alexandria.inventory.imports.domain.Column;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** How a file writes its records, told from its first line: what parts the fields, and which of them we know. */
record CsvDialect(CSVFormat format, List<Optional<Column>> columns) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** @throws UnreadableFile when no column for ISBN and title is among them */
    static CsvDialect of(String header) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiterOf(header))
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Optional<Column>> columns = new ArrayList<>();
        try {
            fields(format, header).forEach(name -> columns.add(Column.named(name)));
        } catch (IOException malformed) {
            throw new UnreadableFile("The first line is not a line of column names: " + malformed.getMessage());
        }
        requireKnown(columns);
        return new CsvDialect(format, columns);
    }

    /** @throws IOException when the text is no record */
    List<String> fields(String text) throws IOException {
        return fields(format, text);
    }

    private static List<String> fields(CSVFormat format, String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> fields = new ArrayList<>();
            for (CSVRecord record : parser.getRecords()) {
                record.forEach(fields::add);
            }
            return fields;
        } catch (java.io.UncheckedIOException | IllegalStateException malformed) {
            throw new IOException(malformed);
        }
    }

    private static void requireKnown(List<Optional<Column>> columns) {
        boolean isbn = columns.contains(Optional.of(Column.ISBN)) || columns.contains(Optional.of(Column.ISBN_13));
        if (!isbn || !columns.contains(Optional.of(Column.TITLE))) {
            throw new UnreadableFile(
                    "The first line must name the columns, among them one for the ISBN (isbn or isbn13) and title.");
        }
    }

    private static char delimiterOf(String header) {
        char best = DELIMITERS[0];
        for (char delimiter : DELIMITERS) {
            if (count(header, delimiter) > count(header, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
