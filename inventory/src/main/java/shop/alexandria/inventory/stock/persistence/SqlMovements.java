package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.kit.web.Page;

@ApplicationScoped
@Transactional
class SqlMovements implements Movements {
    private final Session entities;

    SqlMovements(Session entities) {
        this.entities = entities;
    }

    @Override
    public boolean add(Movement movement) {
        Money cost = movement.unitCost();
        return entities.createNativeQuery("""
                        INSERT INTO stock_movement (isbn, type, quantity, unit_cost, currency, reference, cause, at)
                        VALUES (:isbn, :type, :quantity, :cost, :currency, :reference, :cause, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .setParameter("isbn", movement.isbn().value())
                        .setParameter("type", movement.type().name())
                        .setParameter("quantity", movement.quantity())
                        .setParameter("cost", cost == null ? null : cost.amount(), BigDecimal.class)
                        .setParameter("currency", cost == null ? null : cost.currency(), String.class)
                        .setParameter("reference", movement.reference(), String.class)
                        .setParameter("cause", movement.cause(), String.class)
                        .setParameter("at", movement.at())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Page<Movement> of(Isbn isbn, int page, int size) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT * FROM stock_movement WHERE isbn = :isbn ORDER BY id DESC LIMIT :size OFFSET :offset",
                        Tuple.class)
                .setParameter("isbn", isbn.value())
                .setParameter("size", size)
                .setParameter("offset", page * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> movement((Tuple) row)).toList(), page, size, count(isbn));
    }

    private long count(Isbn isbn) {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM stock_movement WHERE isbn = :isbn", Long.class)
                .setParameter("isbn", isbn.value())
                .getSingleResult();
    }

    private static Movement movement(Tuple row) {
        return new Movement(
                new Isbn(row.get("isbn", String.class)),
                Movement.Type.valueOf(row.get("type", String.class)),
                row.get("quantity", Long.class),
                cost(row.get("unit_cost", BigDecimal.class), row.get("currency", String.class)),
                row.get("reference", String.class),
                row.get("cause", String.class),
                row.get("at", Instant.class));
    }

    private static @Nullable Money cost(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}
