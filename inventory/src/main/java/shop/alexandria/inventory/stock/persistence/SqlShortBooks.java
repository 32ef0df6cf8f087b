package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.stock.application.ShortBooks;

@ApplicationScoped
@Transactional
class SqlShortBooks implements ShortBooks {
    private final Session session;
    private final ShopConfig shop;

    SqlShortBooks(Session session, ShopConfig shop) {
        this.session = session;
        this.shop = shop;
    }

    @Override
    public List<ShortBook> after(String isbn, int limit) {
        return session.createNativeQuery("""
                        SELECT isbn, on_hand - reserved AS available, coalesce(threshold, :threshold) AS threshold,
                               CAST(coalesce((SELECT sum(quantity) FROM stock_movement AS received
                                               WHERE received.isbn = stock.isbn AND cause LIKE 'reorder:%'), 0)
                                    AS bigint) AS received
                          FROM stock
                         WHERE isbn > :after AND on_hand - reserved < coalesce(threshold, :threshold)
                         ORDER BY isbn LIMIT :limit
                        """, Tuple.class)
                .setParameter("threshold", shop.reorderThreshold())
                .setParameter("after", isbn)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new ShortBook(
                        new Isbn(row.get("isbn", String.class)),
                        row.get("available", Long.class),
                        row.get("threshold", Long.class),
                        row.get("received", Long.class)))
                .toList();
    }
}
