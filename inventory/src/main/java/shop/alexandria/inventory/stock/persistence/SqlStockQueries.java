package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.stock.application.StockQueries;
import shop.alexandria.inventory.stock.application.StockView;
import shop.alexandria.kit.web.Page;

@ApplicationScoped
@Transactional
class SqlStockQueries implements StockQueries {
    private static final String FROM = """
              FROM (SELECT isbn, on_hand, reserved, on_hand - reserved AS available,
                           coalesce(threshold, :threshold) AS threshold, coalesce(copies, 0) AS sold
                      FROM stock LEFT JOIN sales_count USING (isbn)) AS book
            """;
    private static final String BELOW = " WHERE (NOT :below OR available < threshold)";

    private final EntityManager entities;
    private final ShopConfig shop;

    SqlStockQueries(EntityManager entities, ShopConfig shop) {
        this.entities = entities;
        this.shop = shop;
    }

    @Override
    public Optional<StockView> find(Isbn isbn) {
        return views(query("SELECT *" + FROM + " WHERE isbn = :isbn", Tuple.class)
                        .setParameter("isbn", isbn.value()))
                .stream()
                .findFirst();
    }

    @Override
    public Page<StockView> list(boolean belowThreshold, int page, int size) {
        List<StockView> views =
                views(query("SELECT *" + FROM + BELOW + " ORDER BY isbn LIMIT :size OFFSET :offset", Tuple.class)
                        .setParameter("below", belowThreshold)
                        .setParameter("size", size)
                        .setParameter("offset", page * size));
        long total = (Long) query("SELECT count(*)" + FROM + BELOW, Long.class)
                .setParameter("below", belowThreshold)
                .getSingleResult();
        return new Page<>(views, page, size, total);
    }

    private Query query(String sql, Class<?> result) {
        return entities.createNativeQuery(sql, result).setParameter("threshold", shop.reorderThreshold());
    }

    private static List<StockView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private static StockView view(Tuple row) {
        return new StockView(
                new Isbn(row.get("isbn", String.class)),
                row.get("on_hand", Long.class),
                row.get("reserved", Long.class),
                row.get("available", Long.class),
                row.get("threshold", Long.class),
                row.get("sold", Long.class));
    }
}
