package shop.alexandria.inventory.stock.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.cart.domain.CartHolds;
import shop.alexandria.inventory.cart.domain.CartId;

/** What a customer's unpaid orders from his cart hold on the shelf. */
@ApplicationScoped
@Transactional
class SqlCartHolds implements CartHolds {
    private final EntityManager entities;

    SqlCartHolds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Isbn, Integer> of(CartId cart) {
        if (cart.customer().isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        SELECT isbn, CAST(sum(quantity) AS int) AS copies
                          FROM reservation JOIN reservation_line USING (order_id, attempt)
                         WHERE state = 'HELD' AND cart_of = :customer GROUP BY isbn
                        """, Tuple.class)
                .setParameter("customer", cart.customer().get())
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .collect(
                        toMap(row -> new Isbn(row.get("isbn", String.class)), row -> row.get("copies", Integer.class)));
    }
}
