package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;
import shop.alexandria.publishers.royalties.domain.Accrual;
import shop.alexandria.publishers.royalties.domain.Ledger;

@ApplicationScoped
class SqlLedger implements Ledger {
    private final Session session;

    SqlLedger(Session session) {
        this.session = session;
    }

    @Override
    public void accrue(Accrual accrual) {
        session.createNativeMutationQuery("""
                        INSERT INTO ledger_entry (type, publisher_id, debit, credit, amount, currency,
                                                  order_id, order_number, isbn, title, quantity, line_total,
                                                  percentage, at)
                        VALUES ('ACCRUAL', :publisher, 'ROYALTIES', 'PAYABLE', :amount, :currency,
                                :order, :number, :isbn, :title, :quantity, :total, :percentage, :at)
                        ON CONFLICT DO NOTHING
                        """)
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
                .executeUpdate();
        reverseIfRefunded(accrual.orderId());
    }

    @Override
    public void reverse(String orderId, Instant at) {
        session.createNativeMutationQuery("""
                        INSERT INTO refunded_order (order_id, refunded_at) VALUES (:order, :at) ON CONFLICT DO NOTHING
                        """)
                .setParameter("order", orderId)
                .setParameter("at", at)
                .executeUpdate();
        reverseIfRefunded(orderId);
    }

    /** The accounts change sides: what was debited is credited. */
    private void reverseIfRefunded(String orderId) {
        session.createNativeMutationQuery("""
                        INSERT INTO ledger_entry (type, publisher_id, debit, credit, amount, currency,
                                                  order_id, order_number, isbn, title, quantity, line_total,
                                                  percentage, at)
                        SELECT 'REVERSAL', publisher_id, credit, debit, amount, currency,
                               order_id, order_number, isbn, title, quantity, line_total, percentage, refunded_at
                          FROM ledger_entry JOIN refunded_order USING (order_id)
                         WHERE order_id = :order AND type = 'ACCRUAL'
                         ORDER BY id
                        ON CONFLICT DO NOTHING
                        """).setParameter("order", orderId).executeUpdate();
    }
}
