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
