package shop.alexandria.local.sandbox.store;

import java.sql.SQLException;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.Decline;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.domain.TestMethod;

/** The charges, failed ones too. */
public final class Charges {
    private final Database database;

    public Charges(Database database) {
        this.database = database;
    }

    public void add(Charge charge) {
        database.update(
                """
                INSERT INTO charge (id, created, payment_intent, amount, currency, payment_method, state, failure, refunded)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                charge.id(),
                charge.created(),
                charge.paymentIntent(),
                charge.amount(),
                charge.currency(),
                charge.method().name(),
                charge.state().name(),
                charge.failure().map(Decline::name),
                charge.refunded());
    }

    public void save(Charge charge) {
        database.update(
                "UPDATE charge SET state = ?, failure = ?, refunded = ? WHERE id = ?",
                charge.state().name(),
                charge.failure().map(Decline::name),
                charge.refunded(),
                charge.id());
    }

    public Charge get(String id) {
        return database.first("SELECT * FROM charge WHERE id = ?", Charges::charge, id)
                .orElseThrow(() -> new Refused(new Refusal.NoSuch("charge", id, "id")));
    }

    /** The charge of the intent that moved money. */
    public Optional<Charge> paid(String paymentIntent) {
        return database.first(
                "SELECT * FROM charge WHERE payment_intent = ? AND state = 'SUCCEEDED'",
                Charges::charge,
                paymentIntent);
    }

    public Page<Charge> list(Listing listing) {
        return listing.read(database, "charge", Charges::charge);
    }

    private static Charge charge(Row row) throws SQLException {
        return new Charge(
                row.text("id"),
                row.number("created"),
                row.text("payment_intent"),
                row.number("amount"),
                row.text("currency"),
                TestMethod.valueOf(row.text("payment_method")),
                Charge.State.valueOf(row.text("state")),
                row.optionalText("failure").map(Decline::valueOf),
                row.number("refunded"));
    }
}
