package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.application.LedgerEntryView;
import shop.alexandria.publishers.royalties.application.LedgerQueries;
import shop.alexandria.publishers.royalties.application.StatementView;

@ApplicationScoped
class SqlLedgerQueries implements LedgerQueries {
    private static final String OF_PUBLISHER =
            " FROM publisher_ledger WHERE publisher_id = :publisher AND currency = :currency ";

    private final Session session;
    private final String currency;

    SqlLedgerQueries(Session session, PublishersConfig config) {
        this.session = session;
        this.currency = config.currency();
    }

    @Override
    public Page<LedgerEntryView> entries(PublisherId publisher, int page, int size) {
        String sql = "SELECT type, amount, order_number, isbn, at" + OF_PUBLISHER
                + "ORDER BY id DESC LIMIT :size OFFSET :offset";
        List<LedgerEntryView> entries = query(sql, Tuple.class, publisher)
                .setParameter("size", size)
                .setParameter("offset", page * size)
                .getResultStream()
                .map(this::entry)
                .toList();
        long total =
                query("SELECT count(*)" + OF_PUBLISHER, Long.class, publisher).getSingleResult();
        return new Page<>(entries, page, size, total);
    }

    @Override
    public Money balance(PublisherId publisher) {
        String sql = "SELECT coalesce(sum(amount), 0)" + OF_PUBLISHER;
        return new Money(query(sql, BigDecimal.class, publisher).getSingleResult(), currency);
    }

    @Override
    public Money balance(PublisherId publisher, Instant before) {
        String sql = "SELECT coalesce(sum(amount), 0)" + OF_PUBLISHER + "AND at < :before";
        return new Money(
                query(sql, BigDecimal.class, publisher)
                        .setParameter("before", before)
                        .getSingleResult(),
                currency);
    }

    @Override
    public List<StatementView.Line> lines(PublisherId publisher, Instant from, Instant until) {
        String sql = "SELECT type, isbn, max(title) AS title, percentage, CAST(sum(copies) AS bigint) AS copies,"
                + " sum(line_total) AS revenue, sum(amount) AS amount" + OF_PUBLISHER
                + "AND at >= :from AND at < :until GROUP BY type, isbn, percentage ORDER BY type, title, isbn, percentage";
        return query(sql, Tuple.class, publisher)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private StatementView.Line line(Tuple row) {
        BigDecimal percentage = row.get("percentage", BigDecimal.class);
        BigDecimal revenue = row.get("revenue", BigDecimal.class);
        return new StatementView.Line(
                LedgerEntryView.EntryType.valueOf(row.get("type", String.class)),
                row.get("isbn", String.class),
                row.get("title", String.class),
                percentage == null ? null : percentage.stripTrailingZeros().toPlainString(),
                row.get("copies", Long.class),
                revenue == null ? null : new Money(revenue, currency),
                new Money(row.get("amount", BigDecimal.class), currency));
    }

    private <R> NativeQuery<R> query(String sql, Class<R> result, PublisherId publisher) {
        return session.createNativeQuery(sql, result)
                .setParameter("publisher", publisher.value())
                .setParameter("currency", currency);
    }

    private LedgerEntryView entry(Tuple row) {
        return new LedgerEntryView(
                LedgerEntryView.EntryType.valueOf(row.get("type", String.class)),
                new Money(row.get("amount", BigDecimal.class), currency),
                row.get("order_number", String.class),
                row.get("isbn", String.class),
                row.get("at", Instant.class));
    }
}
