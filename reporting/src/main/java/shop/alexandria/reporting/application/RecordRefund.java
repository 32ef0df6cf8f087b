package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.reporting.domain.Refund;
import shop.alexandria.reporting.domain.RefundLine;
import shop.alexandria.reporting.domain.Sales;

/** What is refunded of a sale counts against the day of the refund. */
@ApplicationScoped
public class RecordRefund {
    private final Sales sales;
    private final BusinessDays days;

    RecordRefund(Sales sales, BusinessDays days) {
        this.sales = sales;
        this.days = days;
    }

    @Transactional
    public void record(OrderRefunded refunded) {
        sales.add(new Refund(
                refunded.refundId(),
                refunded.orderId(),
                refunded.refundedAt(),
                days.of(refunded.refundedAt()),
                refunded.lines().stream()
                        .map(line -> new RefundLine(line.isbn(), line.copies(), line.amount()))
                        .toList()));
    }
}
