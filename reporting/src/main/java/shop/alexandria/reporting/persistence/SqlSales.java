package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.reporting.domain.Refund;
import shop.alexandria.reporting.domain.RefundLine;
import shop.alexandria.reporting.domain.Sale;
import shop.alexandria.reporting.domain.SaleLine;
import shop.alexandria.reporting.domain.Sales;

@ApplicationScoped
class SqlSales implements Sales {
    private final ReadModels models;
    private final DailySums sums;

    SqlSales(ReadModels models, DailySums sums) {
        this.models = models;
        this.sums = sums;
    }

    @Override
    public void add(Sale sale) {
        sums.waitForTurn();
        int added = 0;
        for (int i = 0; i < sale.lines().size(); i++) {
            added += add(sale, i, sale.lines().get(i));
        }
        if (added > 0) {
            sums.addSale(sale.orderId());
            sums.countRefunds(sale.orderId());
        }
    }

    private int add(Sale sale, int position, SaleLine line) {
        return models.session()
                .createNativeMutationQuery("""
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
        sums.waitForTurn();
        refund.lines().forEach(line -> add(refund, line));
        sums.countRefunds(refund.orderId());
    }

    private void add(Refund refund, RefundLine line) {
        models.session()
                .createNativeMutationQuery("""
                        INSERT INTO refunded_line (refund_id, isbn, order_id, refunded_at, day, copies, amount)
                        VALUES (:refund, :isbn, :order, :refundedAt, :day, :copies, :amount)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("refund", refund.id())
                .setParameter("isbn", line.isbn())
                .setParameter("order", refund.orderId())
                .setParameter("refundedAt", refund.refundedAt())
                .setParameter("day", refund.day())
                .setParameter("copies", line.copies())
                .setParameter("amount", line.amount().amount())
                .executeUpdate();
    }
}
