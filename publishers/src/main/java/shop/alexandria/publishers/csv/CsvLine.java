package shop.alexandria.publishers.csv;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param number from 1, without the line of names
 * @param cells by column, without the empty ones
 */
public record CsvLine(long number, Map<String, String> cells) {

    public CsvLine {
        cells = Map.copyOf(cells);
    }

    public @Nullable String get(String column) {
        return cells.get(column);
    }

    /** The cell, or what stands there already when it is empty. */
    public @Nullable String get(String column, @Nullable String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }
}
