package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.FirstCopies;
import shop.alexandria.inventory.stock.domain.StockLevel;

@ApplicationScoped
@Transactional
class SqlFirstCopies implements FirstCopies {
    // In ISBN order, as everybody locks; the movement decides whether a book gets its copies.
    private static final String STATEMENT = """
            WITH wanted AS (
                SELECT isbn, quantity
                  FROM unnest(CAST(:isbns AS text[]), CAST(:quantities AS bigint[])) AS wanted (isbn, quantity)
                 ORDER BY isbn),
            received AS (
                INSERT INTO stock_movement (isbn, type, quantity, reference, cause, at)
                SELECT isbn, 'RECEIPT', quantity, :reference, :reference, :at FROM wanted WHERE quantity > 0
                    ON CONFLICT DO NOTHING RETURNING isbn, quantity)
            UPDATE stock SET on_hand = on_hand + received.quantity, version = version + 1
              FROM received WHERE stock.isbn = received.isbn
            RETURNING stock.isbn, stock.on_hand, stock.reserved, stock.version
            """;

    private final EntityManager entities;

    SqlFirstCopies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<StockLevel> receive(Map<Isbn, Integer> copies, String reference, Instant at) {
        String[] isbns = copies.keySet().stream().map(Isbn::value).toArray(String[]::new);
        Long[] quantities = copies.values().stream().map(Integer::longValue).toArray(Long[]::new);
        entities.createNativeQuery("""
                        INSERT INTO stock (isbn, on_hand)
                        SELECT isbn, 0 FROM unnest(CAST(:isbns AS text[])) AS new (isbn) ORDER BY isbn
                        ON CONFLICT DO NOTHING
                        """).setParameter("isbns", isbns).executeUpdate();
        List<?> rows = entities.createNativeQuery(STATEMENT, Tuple.class)
                .setParameter("isbns", isbns)
                .setParameter("quantities", quantities)
                .setParameter("reference", reference)
                .setParameter("at", at)
                .getResultList();
        return rows.stream().map(row -> SqlShelf.level((Tuple) row)).toList();
    }
}
