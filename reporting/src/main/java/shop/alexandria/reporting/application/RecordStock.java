package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.StockChanged;
import shop.alexandria.reporting.domain.Warehouse;

/** The shelf is what was told of it last. */
@ApplicationScoped
public class RecordStock {
    private final Warehouse warehouse;

    RecordStock(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Transactional
    public void record(StockChanged changed) {
        warehouse.put(changed.isbn(), changed.onHand(), changed.version());
    }
}
