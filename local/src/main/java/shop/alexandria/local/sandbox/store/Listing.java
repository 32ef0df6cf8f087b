package shop.alexandria.local.sandbox.store;

import java.util.ArrayList;
import java.util.List;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** Which part of a list is wanted: conditions that all hold, at most so many, before or after an object that was seen. */
public final class Listing {
    private final int limit;
    private final List<Cursor> cursors = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();
    private boolean upward;

    private record Cursor(String comparison, String id, String parameter) {}

    public Listing(int limit) {
        this.limit = limit;
    }

    /** Column and comparison are the program's own words, the value may come from outside. */
    public Listing where(String column, String comparison, Object value) {
        conditions.add(column + " " + comparison + " ?");
        values.add(value);
        return this;
    }

    /** Older ones than the object with this id. */
    public Listing startingAfter(String id) {
        cursors.add(new Cursor("<", id, "starting_after"));
        return this;
    }

    /** The next ones that are newer than the object with this id. */
    public Listing endingBefore(String id) {
        upward = true;
        cursors.add(new Cursor(">", id, "ending_before"));
        return this;
    }

    <T> Page<T> read(Database database, String table, RowMapper<T> mapper) {
        cursors.forEach(cursor -> where("seq", cursor.comparison(), position(database, table, cursor)));
        String sql = "SELECT * FROM %s WHERE %s ORDER BY seq %s LIMIT %d"
                .formatted(table, String.join(" AND ", conditions), upward ? "ASC" : "DESC", limit + 1);
        List<T> found = database.query(sql, mapper, values.toArray());
        List<T> page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(upward ? page.reversed() : page, found.size() > limit);
    }

    private static long position(Database database, String table, Cursor cursor) {
        return database.first("SELECT seq FROM " + table + " WHERE id = ?", row -> row.number("seq"), cursor.id())
                .orElseThrow(() -> new Refused(new Refusal.NoSuch(table, cursor.id(), cursor.parameter())));
    }
}
