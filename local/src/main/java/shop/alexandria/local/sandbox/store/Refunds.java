package shop.alexandria.local.sandbox.store;

import java.sql.SQLException;
import shop.alexandria.local.sandbox.domain.Refund;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.wire.Json;

/** The refunds. */
public final class Refunds {
    private final Database database;

    public Refunds(Database database) {
        this.database = database;
    }

    public void add(Refund refund) {
        database.update(
                """
                INSERT INTO refund (id, created, charge, payment_intent, amount, currency, reason, metadata)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                refund.id(),
                refund.created(),
                refund.charge(),
                refund.paymentIntent(),
                refund.amount(),
                refund.currency(),
                refund.reason(),
                Json.write(refund.metadata()));
    }

    public Refund get(String id) {
        return database.first("SELECT * FROM refund WHERE id = ?", Refunds::refund, id)
                .orElseThrow(() -> new Refused(new Refusal.NoSuch("refund", id, "id")));
    }

    public Page<Refund> list(Listing listing) {
        return listing.read(database, "refund", Refunds::refund);
    }

    private static Refund refund(Row row) throws SQLException {
        return new Refund(
                row.text("id"),
                row.number("created"),
                row.text("charge"),
                row.text("payment_intent"),
                row.number("amount"),
                row.text("currency"),
                row.optionalText("reason"),
                Json.readTexts(row.text("metadata")));
    }
}
