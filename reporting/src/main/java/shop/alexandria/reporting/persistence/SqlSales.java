package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import shop.alexandria.reporting.domain.Refund;
import shop.alexandria.reporting.domain.Sale;
import shop.alexandria.reporting.domain.SaleLine;
import shop.alexandria.reporting.domain.Sales;

@ApplicationScoped
class SqlSales implements Sales {
    private final Session session;

    SqlSales(Session session) {
        this.session = session;
    }

    @Override
    public void add(Sale sale) {
        for (int i = 0; i < sale.lines().size(); i++) {
            add(sale, i, sale.lines().get(i));
        }
    }

    private void add(Sale sale, int position, SaleLine line) {
        session.createNativeMutationQuery("""
                        INSERT INTO sale_line (order_id, line, order_number, paid_at, day, isbn, title, authors, genres,
                                               publisher, quantity, line_total, currency)
                        VALUES (:order, :line, :number, :paidAt, :day, :isbn, :title, :authors, :genres,
                                :publisher, :quantity, :total, :currency)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("order", sale.orderId())
                .setParameter("line", position)
                .setParameter("number", sale.orderNumber())
                .setParameter("paidAt", sale.paidAt())
                .setParameter("day", sale.day())
                .setParameter("isbn", line.isbn())
                .setParameter("title", line.title())
                .setParameter("authors", line.authors().toArray(String[]::new))
                .setParameter("genres", line.genres().toArray(String[]::new))
                .setParameter("publisher", line.publisher(), String.class)
                .setParameter("quantity", line.quantity())
                .setParameter("total", line.lineTotal().amount())
                .setParameter("currency", line.lineTotal().currency())
                .executeUpdate();
    }

    @Override
    public void add(Refund refund) {
        session.createNativeMutationQuery("""
                        INSERT INTO refund (order_id, refunded_at, day) VALUES (:order, :refundedAt, :day)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("order", refund.orderId())
                .setParameter("refundedAt", refund.refundedAt())
                .setParameter("day", refund.day())
                .executeUpdate();
    }
}
