package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.reporting.domain.Receipt;
import shop.alexandria.reporting.domain.Warehouse;

/** What copies cost is spent on the day they arrive. */
@ApplicationScoped
public class RecordReceipt {
    private final Warehouse warehouse;
    private final BusinessDays days;

    RecordReceipt(Warehouse warehouse, BusinessDays days) {
        this.warehouse = warehouse;
        this.days = days;
    }

    @Transactional
    public void record(CopiesReceived received) {
        warehouse.add(new Receipt(
                received.receiptId(),
                received.isbn(),
                received.quantity(),
                received.unitCost(),
                received.reference(),
                received.receivedAt(),
                days.of(received.receivedAt())));
    }
}
