package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import shop.alexandria.inventory.stock.domain.StockWatch;

@ApplicationScoped
@Transactional
class SqlStockWatch implements StockWatch {
    private final EntityManager entities;

    SqlStockWatch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Duration expiryLag() {
        double seconds = (double) entities.createNativeQuery("""
                        SELECT CAST(coalesce(extract(epoch FROM now() - min(deadline)), 0) AS float8)
                          FROM reservation WHERE state = 'HELD' AND deadline <= now()
                        """, Double.class).getSingleResult();
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    // One statement, so one snapshot: a sale that goes on at the same time is seen as a whole or not at all.
    @Override
    public long brokenBooks() {
        return (long) entities.createNativeQuery("""
                        WITH moved AS (SELECT isbn, sum(quantity) AS quantity FROM stock_movement GROUP BY isbn),
                             held AS (SELECT isbn, sum(quantity) AS quantity
                                        FROM reservation_line JOIN reservation USING (order_id, attempt)
                                       WHERE state = 'HELD' GROUP BY isbn)
                        SELECT count(*)
                          FROM stock LEFT JOIN moved USING (isbn) LEFT JOIN held USING (isbn)
                         WHERE NOT (0 <= reserved AND reserved <= on_hand)
                            OR on_hand <> coalesce(moved.quantity, 0)
                            OR reserved <> coalesce(held.quantity, 0)
                        """, Long.class).getSingleResult();
    }
}
