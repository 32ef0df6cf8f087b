package shop.alexandria.reporting.rest;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180). */
record CsvTable(List<List<Object>> lines) {

    @Override
    public String toString() {
        return lines.stream().map(CsvTable::text).collect(Collectors.joining());
    }

    private static String text(List<Object> line) {
        return line.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return value instanceof String text ? quoted(harmless(text)) : value.toString();
    }

    /** A spreadsheet would take a title such as {@code =1+1} for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
