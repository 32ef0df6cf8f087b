package shop.alexandria.inventory.stock.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.SalesCounts;

@ApplicationScoped
@Transactional
class SqlSalesCounts implements SalesCounts {
    private final EntityManager entities;

    SqlSalesCounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Isbn isbn, long copies) {
        entities.createNativeQuery("""
                        INSERT INTO sales_count AS counted (isbn, copies) VALUES (:isbn, :copies)
                        ON CONFLICT (isbn) DO UPDATE SET copies = counted.copies + excluded.copies
                        """)
                .setParameter("isbn", isbn.value())
                .setParameter("copies", copies)
                .executeUpdate();
    }

    @Override
    public Map<Isbn, Long> all() {
        return counts(entities.createNativeQuery("SELECT isbn, copies FROM sales_count", Tuple.class));
    }

    @Override
    public Map<Isbn, Long> of(Collection<Isbn> isbns) {
        return counts(
                entities.createNativeQuery("SELECT isbn, copies FROM sales_count WHERE isbn = ANY(:isbns)", Tuple.class)
                        .setParameter("isbns", isbns.stream().map(Isbn::value).toArray(String[]::new)));
    }

    private static Map<Isbn, Long> counts(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .collect(toMap(row -> new Isbn(row.get("isbn", String.class)), row -> row.get("copies", Long.class)));
    }
}
