package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.Accrual;
import shop.alexandria.publishers.royalties.domain.Booking;
import shop.alexandria.publishers.royalties.domain.OwedLine;
import shop.alexandria.publishers.royalties.domain.Refund;
import shop.alexandria.publishers.royalties.domain.Reversal;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

/** Refunds meet their sales. */
@ApplicationScoped
class SqlReversals {
    private final Session session;

    SqlReversals(Session session) {
        this.session = session;
    }

    /** One after the other: what the first has reversed counts for the second. */
    List<Booking> reverseWhatWaits(String orderId, Isbn isbn) {
        return waiting(orderId, isbn).stream().flatMap(this::reverse).toList();
    }

    private Stream<Booking> reverse(Refund refund) {
        return owed(refund).stream()
                .map(line -> line.undo(refund))
                .filter(reversal -> !reversal.isEmpty())
                .map(this::book)
                .flatMap(List::stream);
    }

    private List<Refund> waiting(String orderId, Isbn isbn) {
        return session.createNativeQuery("""
                        SELECT refund_id, copies, amount, currency, refunded_at FROM refunded_line AS refunded
                         WHERE order_id = :order AND isbn = :isbn
                           AND NOT EXISTS (SELECT FROM ledger_entry AS reversal WHERE reversal.order_id = :order
                                              AND reversal.isbn = :isbn AND reversal.type = 'REVERSAL'
                                              AND reversal.refund_id = refunded.refund_id)
                         ORDER BY refunded_at, refund_id
                        """, Tuple.class)
                .setParameter("order", orderId)
                .setParameter("isbn", isbn.value())
                .getResultStream()
                .map(row -> new Refund(
                        row.get("refund_id", String.class),
                        orderId,
                        isbn,
                        row.get("copies", Long.class),
                        money(row, "amount"),
                        row.get("refunded_at", Instant.class)))
                .toList();
    }

    private Optional<OwedLine> owed(Refund refund) {
        return session.createNativeQuery("""
                        SELECT sale.*, CAST(coalesce(copies, 0) AS bigint) AS copies,
                               coalesce(refunded, 0) AS refunded, coalesce(reversed, 0) AS reversed
                          FROM ledger_entry AS sale CROSS JOIN (
                                   SELECT sum(quantity) AS copies, sum(line_total) AS refunded, sum(amount) AS reversed
                                     FROM ledger_entry
                                    WHERE order_id = :order AND isbn = :isbn AND type = 'REVERSAL') AS so_far
                         WHERE order_id = :order AND isbn = :isbn AND type = 'ACCRUAL'
                        """, Tuple.class)
                .setParameter("order", refund.orderId())
                .setParameter("isbn", refund.isbn().value())
                .getResultStream()
                .map(row -> new OwedLine(
                        accrual(row), row.get("copies", Long.class), money(row, "refunded"), money(row, "reversed")))
                .findFirst();
    }

    private static Accrual accrual(Tuple row) {
        return new Accrual(
                new PublisherId(row.get("publisher_id", UUID.class)),
                row.get("order_id", String.class),
                row.get("order_number", String.class),
                new Isbn(row.get("isbn", String.class)),
                row.get("title", String.class),
                row.get("quantity", Long.class),
                money(row, "line_total"),
                new SalePercentage(row.get("percentage", BigDecimal.class)),
                row.get("at", Instant.class));
    }

    /** The accounts change sides: what was debited is credited. */
    private List<Booking> book(Reversal reversal) {
        return session
                .createNativeQuery("""
                        INSERT INTO ledger_entry (type, publisher_id, debit, credit, amount, currency,
                                                  order_id, order_number, isbn, title, quantity, line_total,
                                                  percentage, at, refund_id)
                        SELECT 'REVERSAL', publisher_id, credit, debit, :amount, currency,
                               order_id, order_number, isbn, title, :copies, :total, percentage, :at, :refund
                          FROM ledger_entry WHERE order_id = :order AND isbn = :isbn AND type = 'ACCRUAL'
                        """ + Bookings.RETURNING, Tuple.class)
                .setParameter("amount", reversal.amount().amount())
                .setParameter("copies", reversal.copies())
                .setParameter("total", reversal.lineTotal().amount())
                .setParameter("at", reversal.refund().at())
                .setParameter("refund", reversal.refund().id())
                .setParameter("order", reversal.refund().orderId())
                .setParameter("isbn", reversal.refund().isbn().value())
                .getResultList()
                .stream()
                .map(Bookings::booking)
                .toList();
    }

    private static Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class), row.get("currency", String.class));
    }
}
