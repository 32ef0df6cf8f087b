package shop.alexandria.publishers.reorders.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.reorders.domain.Sales;

/** The ledger has an accrual for every line of every paid order, also where nothing is owed for it. */
@ApplicationScoped
class LedgerSales implements Sales {
    private final Session session;

    LedgerSales(Session session) {
        this.session = session;
    }

    @Override
    public Map<Isbn, Long> between(Instant from, Instant until, Collection<Isbn> isbns) {
        return session.createNativeQuery("""
                        SELECT isbn, CAST(sum(quantity - undone) AS bigint) AS copies
                          FROM ledger_entry AS sale CROSS JOIN LATERAL (
                                   SELECT coalesce(sum(quantity), 0) AS undone FROM ledger_entry AS reversal
                                    WHERE reversal.type = 'REVERSAL' AND reversal.order_id = sale.order_id
                                      AND reversal.isbn = sale.isbn) AS refunds
                         WHERE type = 'ACCRUAL' AND isbn = ANY(:isbns) AND at >= :from AND at < :until
                         GROUP BY isbn HAVING sum(quantity - undone) > 0
                        """, Tuple.class)
                .setParameter("isbns", isbns.stream().map(Isbn::value).toArray(String[]::new))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(toMap(row -> new Isbn(row.get("isbn", String.class)), row -> row.get("copies", Long.class)));
    }
}
