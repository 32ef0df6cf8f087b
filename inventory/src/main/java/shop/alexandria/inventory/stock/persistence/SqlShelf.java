package shop.alexandria.inventory.stock.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;

@ApplicationScoped
@Transactional
class SqlShelf implements Shelf {
    private static final String LEVEL = " isbn, on_hand, reserved, version ";

    private final Session entities;

    SqlShelf(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<StockLevel> reserve(Copies copies) {
        return change(
                "reserved = reserved + :quantity", "on_hand - reserved >= :quantity", copies.isbn(), copies.quantity());
    }

    @Override
    public StockLevel release(Copies copies) {
        return change("reserved = reserved - :quantity", "true", copies.isbn(), copies.quantity())
                .orElseThrow();
    }

    @Override
    public StockLevel take(Copies copies) {
        return change(
                        "on_hand = on_hand - :quantity, reserved = reserved - :quantity",
                        "true",
                        copies.isbn(),
                        copies.quantity())
                .orElseThrow();
    }

    @Override
    public Optional<StockLevel> adjust(Isbn isbn, long difference) {
        return change("on_hand = on_hand + :quantity", "on_hand + :quantity >= reserved", isbn, difference);
    }

    @Override
    public boolean setThreshold(Isbn isbn, @Nullable Long threshold) {
        return entities.createNativeMutationQuery("UPDATE stock SET threshold = :threshold WHERE isbn = :isbn")
                        .setParameter("threshold", threshold, Long.class)
                        .setParameter("isbn", isbn.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<StockLevel> find(Isbn isbn) {
        return Optional.ofNullable(find(List.of(isbn)).get(isbn));
    }

    @Override
    public Map<Isbn, StockLevel> find(Collection<Isbn> isbns) {
        String[] values = isbns.stream().map(Isbn::value).toArray(String[]::new);
        return levels(select("WHERE isbn = ANY(:isbns)").setParameter("isbns", values)).stream()
                .collect(toMap(StockLevel::isbn, level -> level));
    }

    @Override
    public List<StockLevel> after(String isbn, int limit) {
        return levels(select("WHERE isbn > :after ORDER BY isbn LIMIT :limit")
                .setParameter("after", isbn)
                .setParameter("limit", limit));
    }

    private Query select(String rest) {
        return entities.createNativeQuery("SELECT" + LEVEL + "FROM stock " + rest, Tuple.class);
    }

    private Optional<StockLevel> change(String set, String guard, Isbn isbn, long quantity) {
        String statement = "UPDATE stock SET version = version + 1, " + set + " WHERE isbn = :isbn AND " + guard
                + " RETURNING" + LEVEL;
        return levels(entities.createNativeQuery(statement, Tuple.class)
                        .setParameter("isbn", isbn.value())
                        .setParameter("quantity", quantity))
                .stream()
                .findFirst();
    }

    private static List<StockLevel> levels(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> level((Tuple) row)).toList();
    }

    static StockLevel level(Tuple row) {
        return new StockLevel(
                new Isbn(row.get("isbn", String.class)),
                row.get("on_hand", Long.class),
                row.get("reserved", Long.class),
                row.get("version", Long.class));
    }
}
