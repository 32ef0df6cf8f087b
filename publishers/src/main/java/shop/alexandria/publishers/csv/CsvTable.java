package shop.alexandria.publishers.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shop.alexandria.kit.web.Problems;

/** A table with a line of column names, as spreadsheets write it: separated by comma, semicolon or tab. */
public record CsvTable(List<CsvLine> lines) {
    private static final List<String> SEPARATORS = List.of(",", ";", "\t");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvTable {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file, and answers 400 when it is no table or lacks a column.
     *
     * @param known names of columns; those that are not among them are a mistake, and refused
     */
    public static CsvTable read(String file, Set<String> known, Set<String> required) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separatorOf(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Map<String, String> columns = columns(parser.getHeaderNames(), known);
            if (!columns.keySet().containsAll(required)) {
                throw Problems.invalid("body", "the first line must name the columns, among them " + required);
            }
            return new CsvTable(parser.stream().map(line -> line(line, columns)).toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw Problems.invalid("body", "cannot be read as CSV: " + unreadable.getMessage());
        }
    }

    private static CsvLine line(CSVRecord line, Map<String, String> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((known, written) -> {
            if (line.isSet(written) && !line.get(written).isBlank()) {
                cells.put(known, line.get(written));
            }
        });
        return new CsvLine(line.getRecordNumber(), cells);
    }

    /** By the names we know, whatever their letter case. */
    private static Map<String, String> columns(List<String> written, Set<String> known) {
        Map<String, String> columns = new HashMap<>();
        for (String name : written) {
            String column = known.stream()
                    .filter(one ->
                            one.toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () -> Problems.invalid("body", "'%s' is no column; there are %s".formatted(name, known)));
            columns.put(column, name);
        }
        return columns;
    }

    private static String separatorOf(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream().filter(header::contains).findFirst().orElse(",");
    }
}
