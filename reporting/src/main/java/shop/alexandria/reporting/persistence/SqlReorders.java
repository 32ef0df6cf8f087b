package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import shop.alexandria.events.Money;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.reporting.domain.Reorders;

@ApplicationScoped
class SqlReorders implements Reorders {
    private final ReadModels models;

    SqlReorders(ReadModels models) {
        this.models = models;
    }

    @Override
    public void add(ReorderPlaced placed, LocalDate day) {
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO reorder (reorder_id, isbn, title, publisher, quantity, placed_at, day)
                        VALUES (:id, :isbn, :title, :publisher, :quantity, :placedAt, :day) ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", placed.reorderId())
                .setParameter("isbn", placed.isbn())
                .setParameter("title", placed.title())
                .setParameter("publisher", placed.publisher(), String.class)
                .setParameter("quantity", placed.quantity())
                .setParameter("placedAt", placed.placedAt())
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    public void add(ReorderReceived received) {
        Money cost = received.unitCost().times(received.quantity());
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO reorder_receipt (reorder_id, receipt, quantity, cost, currency)
                        VALUES (:id, :receipt, :quantity, :cost, :currency) ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", received.reorderId())
                .setParameter("receipt", received.receipt())
                .setParameter("quantity", received.quantity())
                .setParameter("cost", cost.amount())
                .setParameter("currency", cost.currency())
                .executeUpdate();
    }

    @Override
    public void add(ReorderCancelled cancelled) {
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO reorder_cancellation (reorder_id, cancelled_at) VALUES (:id, :cancelledAt)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", cancelled.reorderId())
                .setParameter("cancelledAt", cancelled.cancelledAt())
                .executeUpdate();
    }
}
