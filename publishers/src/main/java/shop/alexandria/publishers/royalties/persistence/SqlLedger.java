package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import shop.alexandria.publishers.royalties.domain.Accrual;
import shop.alexandria.publishers.royalties.domain.Booking;
import shop.alexandria.publishers.royalties.domain.Ledger;
import shop.alexandria.publishers.royalties.domain.Refund;

@ApplicationScoped
class SqlLedger implements Ledger {
    private final Session session;
    private final SqlReversals reversals;

    SqlLedger(Session session, SqlReversals reversals) {
        this.session = session;
        this.reversals = reversals;
    }

    @Override
    public List<Booking> accrue(Accrual accrual) {
        waitForTurn(accrual.orderId());
        return Stream.concat(
                        book(accrual).stream(), reversals.reverseWhatWaits(accrual.orderId(), accrual.isbn()).stream())
                .toList();
    }

    @Override
    public List<Booking> reverse(Refund refund) {
        waitForTurn(refund.orderId());
        session.createNativeMutationQuery("""
                        INSERT INTO refunded_line (refund_id, isbn, order_id, copies, amount, currency, refunded_at)
                        VALUES (:refund, :isbn, :order, :copies, :amount, :currency, :at) ON CONFLICT DO NOTHING
                        """)
                .setParameter("refund", refund.id())
                .setParameter("isbn", refund.isbn().value())
                .setParameter("order", refund.orderId())
                .setParameter("copies", refund.copies())
                .setParameter("amount", refund.amount().amount())
                .setParameter("currency", refund.amount().currency())
                .setParameter("at", refund.at())
                .executeUpdate();
        return reversals.reverseWhatWaits(refund.orderId(), refund.isbn());
    }

    /** A sale and its refunds that are told at the same moment would not see each other. */
    private void waitForTurn(String orderId) {
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:order, 0))", Integer.class)
                .setParameter("order", orderId)
                .getSingleResult();
    }

    private List<Booking> book(Accrual accrual) {
        return session
                .createNativeQuery("""
                        INSERT INTO ledger_entry (type, publisher_id, debit, credit, amount, currency,
                                                  order_id, order_number, isbn, title, quantity, line_total,
                                                  percentage, at)
                        VALUES ('ACCRUAL', :publisher, 'ROYALTIES', 'PAYABLE', :amount, :currency,
                                :order, :number, :isbn, :title, :quantity, :total, :percentage, :at)
                        ON CONFLICT DO NOTHING
                        """ + Bookings.RETURNING, Tuple.class)
                .setParameter("publisher", accrual.publisher().value())
                .setParameter("amount", accrual.amount().amount())
                .setParameter("currency", accrual.amount().currency())
                .setParameter("order", accrual.orderId())
                .setParameter("number", accrual.orderNumber())
                .setParameter("isbn", accrual.isbn().value())
                .setParameter("title", accrual.title())
                .setParameter("quantity", accrual.quantity())
                .setParameter("total", accrual.lineTotal().amount())
                .setParameter("percentage", accrual.percentage().value())
                .setParameter("at", accrual.at())
                .getResultList()
                .stream()
                .map(Bookings::booking)
                .toList();
    }
}
