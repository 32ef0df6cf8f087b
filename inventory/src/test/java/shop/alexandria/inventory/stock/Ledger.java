package shop.alexandria.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Looks at the rows themselves, each time at one moment. */
@ApplicationScoped
public class Ledger {
    // One statement sees one snapshot.
    private static final String BROKEN = """
            SELECT count(*)
              FROM stock
              LEFT JOIN (SELECT isbn, sum(quantity) AS moved FROM stock_movement GROUP BY isbn) AS ledger USING (isbn)
              LEFT JOIN (SELECT isbn, sum(quantity) AS held
                           FROM reservation_line JOIN reservation USING (order_id, attempt)
                          WHERE state = 'HELD' GROUP BY isbn) AS holds USING (isbn)
             WHERE reserved <> coalesce(held, 0) OR on_hand <> coalesce(moved, 0) OR reserved < 0 OR reserved > on_hand
            """;

    private final EntityManager entities;

    Ledger(EntityManager entities) {
        this.entities = entities;
    }

    /** Books whose copies do not add up: on hand to the sum of the movements, reserved to the sum of the held lines. */
    @Transactional
    public long brokenBooks() {
        return (Long) entities.createNativeQuery(BROKEN, Long.class).getSingleResult();
    }

    /** Held reservations whose deadline passed longer ago than that, by the database's clock. */
    @Transactional
    public long overdue(String interval) {
        return (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM reservation WHERE state = 'HELD' AND deadline < now() - interval '"
                                + interval + "'",
                        Long.class)
                .getSingleResult();
    }

    @Transactional
    public String stateOf(UUID orderId) {
        return (String) entities.createNativeQuery(
                        "SELECT state FROM reservation WHERE order_id = :order ORDER BY attempt DESC LIMIT 1",
                        String.class)
                .setParameter("order", orderId)
                .getSingleResult();
    }

    @Transactional
    public long movements(String isbn, String type) {
        return (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM stock_movement WHERE isbn = :isbn AND type = :type", Long.class)
                .setParameter("isbn", isbn)
                .setParameter("type", type)
                .getSingleResult();
    }

    /** What was put into the outbox about the book, the earliest first. */
    @Transactional
    public List<String> told(String isbn, String type) {
        return entities.createNativeQuery(
                        "SELECT payload FROM outbox WHERE aggregate_id = :isbn AND type = :type ORDER BY sequence",
                        String.class)
                .setParameter("isbn", isbn)
                .setParameter("type", type)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
