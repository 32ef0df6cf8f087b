package shop.alexandria.local.sandbox.store;

import java.util.Optional;

/** The first answer to each idempotency key, stored in the transaction of its effect. Keys never expire. */
public final class IdempotencyKeys {
    private final Database database;

    /** What was asked with a key, and what was answered. */
    public record FirstAnswer(String fingerprint, int status, String body) {}

    public IdempotencyKeys(Database database) {
        this.database = database;
    }

    public Optional<FirstAnswer> find(String key) {
        return database.first(
                "SELECT * FROM idempotency_key WHERE id = ?",
                row -> new FirstAnswer(row.text("fingerprint"), (int) row.number("status"), row.text("body")),
                key);
    }

    public void add(String key, FirstAnswer answer) {
        database.update(
                "INSERT INTO idempotency_key (id, fingerprint, status, body) VALUES (?, ?, ?, ?)",
                key,
                answer.fingerprint(),
                answer.status(),
                answer.body());
    }
}
