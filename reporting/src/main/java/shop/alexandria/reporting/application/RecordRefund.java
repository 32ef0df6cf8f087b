package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.reporting.domain.Refund;
import shop.alexandria.reporting.domain.Sales;

/** A refunded order counts against the day of the refund, if it had counted as a sale. */
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
        if (!refunded.lines().isEmpty()) {
            sales.add(new Refund(refunded.orderId(), refunded.refundedAt(), days.of(refunded.refundedAt())));
        }
    }
}
