package shop.alexandria.inventory.imports.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A record of a file: what stands in the columns that we know, as it stands there. */
public record BookRecord(Map<Column, String> values) {

    public BookRecord {
        EnumMap<Column, String> filled = new EnumMap<>(Column.class);
        values.forEach((column, text) -> {
            String value = unquoted(text);
            if (!value.isEmpty()) {
                filled.put(column, value);
            }
        });
        values = filled;
    }

    /** Empty for a column that the file does not have, or that is blank here. */
    public Optional<String> get(Column column) {
        return Optional.ofNullable(values.get(column));
    }

    /** Spreadsheets are kept from taking an ISBN for a number by writing {@code ="0439023483"}. */
    private static String unquoted(String text) {
        String value = text.strip();
        if (value.startsWith("=\"") && value.endsWith("\"") && value.length() > 2) {
            return value.substring(2, value.length() - 1).strip();
        }
        return value;
    }
}
