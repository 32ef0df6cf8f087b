package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.domain.Receipt;
import shop.alexandria.reporting.domain.Warehouse;

@ApplicationScoped
class SqlWarehouse implements Warehouse {
    private final ReadModels models;

    SqlWarehouse(ReadModels models) {
        this.models = models;
    }

    @Override
    public void add(Receipt receipt) {
        Money cost = receipt.unitCost();
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO receipt (receipt_id, isbn, quantity, unit_cost, currency, reference, received_at, day)
                        VALUES (:id, :isbn, :quantity, :cost, :currency, :reference, :receivedAt, :day)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", receipt.id())
                .setParameter("isbn", receipt.isbn())
                .setParameter("quantity", receipt.quantity())
                .setParameter("cost", cost == null ? null : cost.amount(), BigDecimal.class)
                .setParameter("currency", cost == null ? null : cost.currency(), String.class)
                .setParameter("reference", receipt.reference(), String.class)
                .setParameter("receivedAt", receipt.receivedAt())
                .setParameter("day", receipt.day())
                .executeUpdate();
    }

    @Override
    public void put(String isbn, long onHand, long version) {
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO stock_level AS known (isbn, on_hand, version) VALUES (:isbn, :onHand, :version)
                        ON CONFLICT (isbn) DO UPDATE SET on_hand = excluded.on_hand, version = excluded.version
                         WHERE known.version < excluded.version
                        """)
                .setParameter("isbn", isbn)
                .setParameter("onHand", onHand)
                .setParameter("version", version)
                .executeUpdate();
    }
}
