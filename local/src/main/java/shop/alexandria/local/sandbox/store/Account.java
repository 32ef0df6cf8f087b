package shop.alexandria.local.sandbox.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.local.sandbox.wire.Json;

/** What really moved, to the cent: one line for each payment intent, paid or not. */
public final class Account {
    private final Database database;

    /** Amounts in minor units; {@code charges} counts the charges that moved money: never more than one. */
    public record Line(
            String paymentIntent,
            Map<String, String> metadata,
            String status,
            String currency,
            long charges,
            long charged,
            long refunds,
            long refunded) {
        public Optional<String> orderNumber() {
            return Optional.ofNullable(metadata.get("orderNumber"));
        }
    }

    public Account(Database database) {
        this.database = database;
    }

    public List<Line> lines() {
        return database.query(
                """
                SELECT p.id, p.metadata, lower(p.status) AS status, p.currency,
                    count(c.id) AS charges, coalesce(sum(c.amount), 0) AS charged,
                    coalesce(sum(r.refunds), 0) AS refunds, coalesce(sum(r.refunded), 0) AS refunded
                FROM payment_intent p
                LEFT JOIN charge c ON c.payment_intent = p.id AND c.state = 'SUCCEEDED'
                LEFT JOIN (SELECT charge, count(*) AS refunds, sum(amount) AS refunded FROM refund GROUP BY charge) r
                    ON r.charge = c.id
                GROUP BY p.id
                ORDER BY p.seq""",
                row -> new Line(
                        row.text("id"),
                        Json.readTexts(row.text("metadata")),
                        row.text("status"),
                        row.text("currency"),
                        row.number("charges"),
                        row.number("charged"),
                        row.number("refunds"),
                        row.number("refunded")));
    }
}
