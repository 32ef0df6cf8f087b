package shop.alexandria.local.sandbox.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Decline;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Progress;
import shop.alexandria.local.sandbox.domain.Progress.Cancellation;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.domain.Status;
import shop.alexandria.local.sandbox.domain.Terms;
import shop.alexandria.local.sandbox.domain.TestMethod;
import shop.alexandria.local.sandbox.wire.Json;

/** The payment intents; whoever changes one locks it first, so changes of one intent happen one after another. */
public final class PaymentIntents {
    private final Database database;

    public PaymentIntents(Database database) {
        this.database = database;
    }

    public void add(PaymentIntent intent) {
        Terms terms = intent.terms();
        database.update(
                """
                INSERT INTO payment_intent (id, created, amount, currency, description, metadata, status, payment_method)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                intent.id(),
                terms.created(),
                terms.amount(),
                terms.currency(),
                terms.description(),
                Json.write(terms.metadata()),
                intent.status().name(),
                intent.progress().method().map(TestMethod::name));
    }

    public void save(PaymentIntent intent) {
        Progress progress = intent.progress();
        database.update(
                """
                UPDATE payment_intent SET status = ?, payment_method = ?, latest_charge = ?, last_error = ?,
                    settles_at = ?, canceled_at = ?, cancellation_reason = ?
                WHERE id = ?""",
                progress.status().name(),
                progress.method().map(TestMethod::name),
                progress.latestCharge(),
                progress.lastError().map(Decline::name),
                progress.settlesAt().map(Instant::toEpochMilli),
                progress.cancellation().map(Cancellation::at),
                progress.cancellation().flatMap(Cancellation::reason),
                intent.id());
    }

    public PaymentIntent get(String id, String parameter) {
        return one("SELECT * FROM payment_intent WHERE id = ?", id, parameter);
    }

    /** The intent, which nobody else can change until the transaction ends. */
    public PaymentIntent lock(String id, String parameter) {
        return one("SELECT * FROM payment_intent WHERE id = ? FOR UPDATE", id, parameter);
    }

    /** Ids of delayed payments whose outcome is due. */
    public List<String> toSettle(Instant now) {
        return database.query(
                "SELECT id FROM payment_intent WHERE settles_at <= ? ORDER BY settles_at",
                row -> row.text("id"),
                now.toEpochMilli());
    }

    public Optional<Instant> nextSettlement() {
        return database.query("SELECT min(settles_at) AS next FROM payment_intent", row -> row.optionalNumber("next"))
                .getFirst()
                .map(Instant::ofEpochMilli);
    }

    public Page<PaymentIntent> list(Listing listing) {
        return listing.read(database, "payment_intent", PaymentIntents::intent);
    }

    private PaymentIntent one(String sql, String id, String parameter) {
        return database.first(sql, PaymentIntents::intent, id)
                .orElseThrow(() -> new Refused(new Refusal.NoSuch("payment_intent", id, parameter)));
    }

    private static PaymentIntent intent(Row row) throws SQLException {
        Terms terms = new Terms(
                row.number("created"),
                row.number("amount"),
                row.text("currency"),
                row.optionalText("description"),
                Json.readTexts(row.text("metadata")));
        return new PaymentIntent(row.text("id"), terms, progress(row));
    }

    private static Progress progress(Row row) throws SQLException {
        Optional<String> reason = row.optionalText("cancellation_reason");
        return new Progress(
                Status.valueOf(row.text("status")),
                row.optionalText("payment_method").map(TestMethod::valueOf),
                row.optionalText("latest_charge"),
                row.optionalText("last_error").map(Decline::valueOf),
                row.optionalNumber("settles_at").map(Instant::ofEpochMilli),
                row.optionalNumber("canceled_at").map(at -> new Cancellation(at, reason)));
    }
}
