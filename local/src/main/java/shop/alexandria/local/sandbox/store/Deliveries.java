package shop.alexandria.local.sandbox.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The webhooks that have not been acknowledged yet. */
public final class Deliveries {
    private static final String SELECT = "SELECT d.*, e.payload FROM delivery d JOIN event e ON e.id = d.event ";

    private final Database database;

    /** One webhook to deliver, and how often that was tried in vain. */
    public record Delivery(long seq, String payload, Instant created, int attempts) {}

    public Deliveries(Database database) {
        this.database = database;
    }

    public void add(String event, Instant now) {
        database.update(
                "INSERT INTO delivery (event, created_at, due_at, attempts) VALUES (?, ?, ?, 0)",
                event,
                now.toEpochMilli(),
                now.toEpochMilli());
    }

    public void postpone(long seq, Instant until) {
        database.update(
                "UPDATE delivery SET due_at = ?, attempts = attempts + 1 WHERE seq = ?", until.toEpochMilli(), seq);
    }

    public void remove(long seq) {
        database.update("DELETE FROM delivery WHERE seq = ?", seq);
    }

    public List<Delivery> all() {
        return database.query(SELECT + "ORDER BY d.seq", Deliveries::delivery);
    }

    public List<Delivery> due(Instant now, int limit) {
        return database.query(
                SELECT + "WHERE d.due_at <= ? ORDER BY d.seq LIMIT ?", Deliveries::delivery, now.toEpochMilli(), limit);
    }

    /** When the next one after now is due. */
    public Optional<Instant> nextDue(Instant now) {
        return database.query(
                        "SELECT min(due_at) AS next FROM delivery WHERE due_at > ?",
                        row -> row.optionalNumber("next"),
                        now.toEpochMilli())
                .getFirst()
                .map(Instant::ofEpochMilli);
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.number("seq"), row.text("payload"), Instant.ofEpochMilli(row.number("created_at")), (int)
                        row.number("attempts"));
    }
}
