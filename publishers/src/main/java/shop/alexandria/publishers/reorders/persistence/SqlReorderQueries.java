package shop.alexandria.publishers.reorders.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.reorders.application.ReorderQueries;
import shop.alexandria.publishers.reorders.application.ReorderView;
import shop.alexandria.publishers.reorders.domain.ReorderRefused.UnknownReorder;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;

@ApplicationScoped
@Transactional
class SqlReorderQueries implements ReorderQueries {
    private static final String SELECT = """
            SELECT reorder.*, publisher.name,
                   CASE WHEN status = 'ORDERED' THEN coalesce(email_to, publisher.email) ELSE email_to END AS mail_to
              FROM reorder LEFT JOIN publisher ON publisher.id = publisher_id
            """;
    private static final String OF_STATUS = " WHERE (CAST(:status AS text) IS NULL OR status = :status) ";

    private final Session session;

    SqlReorderQueries(Session session) {
        this.session = session;
    }

    @Override
    public Page<ReorderView> list(@Nullable ReorderStatus status, int page, int size) {
        List<ReorderView> views = of(
                        SELECT + OF_STATUS + "ORDER BY number DESC LIMIT :size OFFSET :offset", Tuple.class, status)
                .setParameter("size", size)
                .setParameter("offset", page * size)
                .getResultStream()
                .map(SqlReorderQueries::view)
                .toList();
        long total = of("SELECT count(*) FROM reorder" + OF_STATUS, Long.class, status)
                .getSingleResult();
        return new Page<>(views, page, size, total);
    }

    @Override
    public ReorderView show(String id) {
        return session.createNativeQuery(SELECT + " WHERE reorder.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(SqlReorderQueries::view)
                .findFirst()
                .orElseThrow(() -> new UnknownReorder(id));
    }

    private <R> NativeQuery<R> of(String sql, Class<R> result, @Nullable ReorderStatus status) {
        return session.createNativeQuery(sql, result)
                .setParameter("status", status == null ? null : status.name(), String.class);
    }

    private static ReorderView view(Tuple row) {
        return new ReorderView(
                row.get("id", String.class),
                row.get("isbn", String.class),
                row.get("title", String.class),
                publisher(row),
                row.get("quantity", Long.class),
                row.get("received", Long.class),
                ReorderStatus.valueOf(row.get("status", String.class)),
                row.get("available_at_order", Long.class),
                row.get("threshold", Long.class),
                row.get("sold_last_month", Long.class),
                row.get("ordered_at", Instant.class),
                new ReorderView.EmailView(
                        row.get("mail_to", String.class),
                        row.get("email_subject", String.class),
                        row.get("email_sent_at", Instant.class),
                        problem(row)));
    }

    private static ReorderView.@Nullable PublisherView publisher(Tuple row) {
        UUID id = row.get("publisher_id", UUID.class);
        return id == null ? null : new ReorderView.PublisherView(id.toString(), row.get("name", String.class));
    }

    private static @Nullable String problem(Tuple row) {
        boolean waits = row.get("status", String.class).equals("ORDERED") && row.get("email_sent_at") == null;
        if (!waits) {
            return null;
        }
        return row.get("mail_to") == null
                ? "the publisher has no e-mail address"
                : row.get("email_failure", String.class);
    }
}
