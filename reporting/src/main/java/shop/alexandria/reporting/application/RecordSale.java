package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.reporting.domain.Sale;
import shop.alexandria.reporting.domain.SaleLine;
import shop.alexandria.reporting.domain.Sales;

/** A paid order counts from the day of its payment. */
@ApplicationScoped
public class RecordSale {
    private final Sales sales;
    private final BusinessDays days;

    RecordSale(Sales sales, BusinessDays days) {
        this.sales = sales;
        this.days = days;
    }

    @Transactional
    public void record(OrderPaid paid) {
        sales.add(new Sale(
                paid.orderId(),
                paid.orderNumber(),
                paid.paidAt(),
                days.of(paid.paidAt()),
                paid.lines().stream().map(RecordSale::line).toList()));
    }

    private static SaleLine line(OrderLine line) {
        return new SaleLine(
                line.isbn(),
                line.title(),
                line.authors(),
                line.genres(),
                line.publisher(),
                line.quantity(),
                line.lineTotal());
    }
}
