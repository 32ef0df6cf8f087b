package shop.alexandria.publishers.reorders.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.reorders.domain.Reorder;
import shop.alexandria.publishers.reorders.domain.ReorderRefused.UnknownReorder;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;
import shop.alexandria.publishers.reorders.domain.Reorders;

@ApplicationScoped
@Transactional
class SqlReorders implements Reorders {
    // Any number will do as long as nothing else in the database locks it.
    private static final long TURN = 0x0A1E_0E0DL;
    private static final String NEXT_ID = "'R-' || to_char(nextval('reorder_number'), 'FM999999000000')";

    private final Session session;

    SqlReorders(Session session) {
        this.session = session;
    }

    @Override
    public void waitForTurn() {
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:turn)", Integer.class)
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    @Override
    public Instant now() {
        return session.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    @Override
    public String nextId() {
        return session.createNativeQuery("SELECT " + NEXT_ID, String.class).getSingleResult();
    }

    @Override
    public boolean add(Reorder reorder) {
        PublisherId publisher = reorder.publisher();
        return session.createNativeMutationQuery("""
                        INSERT INTO reorder (id, isbn, title, publisher_id, quantity, status, available_at_order,
                                             threshold, sold_last_month, ordered_at)
                        VALUES (:id, :isbn, :title, :publisher, :quantity, :status, :available, :threshold, :sold, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .setParameter("id", reorder.id())
                        .setParameter("isbn", reorder.isbn().value())
                        .setParameter("title", reorder.title())
                        .setParameter("publisher", publisher == null ? null : publisher.value(), UUID.class)
                        .setParameter("quantity", reorder.quantity())
                        .setParameter("status", reorder.status().name())
                        .setParameter("available", reorder.availableAtOrder())
                        .setParameter("threshold", reorder.threshold())
                        .setParameter("sold", reorder.soldLastMonth())
                        .setParameter("at", reorder.orderedAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void recordNothingSold(List<Reorder> reorders) {
        if (reorders.isEmpty()) {
            return;
        }
        String[] isbns = reorders.stream().map(one -> one.isbn().value()).toArray(String[]::new);
        session.createNativeMutationQuery("""
                        UPDATE reorder SET found_at = clock_timestamp()
                         WHERE isbn = ANY(:isbns) AND status = 'NOTHING_SOLD' AND ended_at IS NULL
                        """).setParameter("isbns", isbns).executeUpdate();
        session.createNativeMutationQuery("""
                        INSERT INTO reorder (id, isbn, title, publisher_id, quantity, status, available_at_order,
                                             threshold, sold_last_month, ordered_at)
                        SELECT %s, isbn, title, publisher, 0, 'NOTHING_SOLD', available, threshold, 0, :at
                          FROM unnest(CAST(:isbns AS text[]), CAST(:titles AS text[]), CAST(:publishers AS uuid[]),
                                      CAST(:available AS bigint[]), CAST(:thresholds AS bigint[]))
                               AS short (isbn, title, publisher, available, threshold)
                         WHERE NOT EXISTS (SELECT FROM reorder AS known WHERE known.isbn = short.isbn
                                              AND known.status = 'NOTHING_SOLD' AND known.ended_at IS NULL)
                        ON CONFLICT DO NOTHING
                        """.formatted(NEXT_ID))
                .setParameter("at", reorders.getFirst().orderedAt())
                .setParameter("isbns", isbns)
                .setParameter("titles", reorders.stream().map(Reorder::title).toArray(String[]::new))
                .setParameter(
                        "publishers",
                        reorders.stream().map(SqlReorders::publisher).toArray(String[]::new))
                .setParameter(
                        "available",
                        reorders.stream().map(Reorder::availableAtOrder).toArray(Long[]::new))
                .setParameter(
                        "thresholds", reorders.stream().map(Reorder::threshold).toArray(Long[]::new))
                .executeUpdate();
    }

    private static @Nullable String publisher(Reorder reorder) {
        PublisherId publisher = reorder.publisher();
        return publisher == null ? null : publisher.toString();
    }

    @Override
    public void endNothingSold(Instant notFoundSince) {
        session.createNativeMutationQuery("""
                        UPDATE reorder SET ended_at = clock_timestamp()
                         WHERE status = 'NOTHING_SOLD' AND ended_at IS NULL AND found_at < :since
                        """)
                .setParameter("since", notFoundSince)
                .executeUpdate();
    }

    @Override
    public Map<Isbn, Ordered> ordered(Collection<Isbn> isbns) {
        return session.createNativeQuery("""
                        SELECT isbn, bool_or(status = 'ORDERED') AS open, CAST(sum(received) AS bigint) AS received
                          FROM reorder WHERE isbn = ANY(:isbns) AND status <> 'NOTHING_SOLD' GROUP BY isbn
                        """, Tuple.class)
                .setParameter("isbns", isbns.stream().map(Isbn::value).toArray(String[]::new))
                .getResultStream()
                .collect(toMap(
                        row -> new Isbn(row.get("isbn", String.class)),
                        row -> new Ordered(row.get("open", Boolean.class), row.get("received", Long.class))));
    }

    @Override
    public Reorder lock(String id) {
        return session.createNativeQuery("SELECT * FROM reorder WHERE id = :id FOR UPDATE", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(SqlReorders::reorder)
                .findFirst()
                .orElseThrow(() -> new UnknownReorder(id));
    }

    @Override
    public void replace(Reorder reorder) {
        session.createNativeMutationQuery("""
                        UPDATE reorder SET status = :status, received = :received, receipts = :receipts WHERE id = :id
                        """)
                .setParameter("status", reorder.status().name())
                .setParameter("received", reorder.received())
                .setParameter("receipts", reorder.receipts())
                .setParameter("id", reorder.id())
                .executeUpdate();
    }

    @Override
    public void addReceipt(Reorder reorder, long quantity, Money unitCost, Instant at) {
        session.createNativeMutationQuery("""
                        INSERT INTO reorder_receipt (reorder_id, receipt, quantity, unit_cost, currency, at)
                        VALUES (:reorder, :receipt, :quantity, :cost, :currency, :at)
                        """)
                .setParameter("reorder", reorder.id())
                .setParameter("receipt", reorder.receipts())
                .setParameter("quantity", quantity)
                .setParameter("cost", unitCost.amount())
                .setParameter("currency", unitCost.currency())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Reorder reorder(Tuple row) {
        UUID publisher = row.get("publisher_id", UUID.class);
        return new Reorder(
                row.get("id", String.class),
                new Isbn(row.get("isbn", String.class)),
                row.get("title", String.class),
                publisher == null ? null : new PublisherId(publisher),
                row.get("quantity", Long.class),
                ReorderStatus.valueOf(row.get("status", String.class)),
                row.get("available_at_order", Long.class),
                row.get("threshold", Long.class),
                row.get("sold_last_month", Long.class),
                row.get("ordered_at", Instant.class),
                row.get("received", Long.class),
                row.get("receipts", Integer.class));
    }
}
