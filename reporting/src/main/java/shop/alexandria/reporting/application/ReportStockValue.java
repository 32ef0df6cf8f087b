package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What the shop has put into the copies on its shelves. */
@ApplicationScoped
public class ReportStockValue {
    private final SupplyFigures figures;

    ReportStockValue(SupplyFigures figures) {
        this.figures = figures;
    }

    /** @param limit how many rows at most; the totals are of all */
    @Transactional
    public StockValue report(int limit) {
        return new StockValue(figures.stock(limit), figures.stock());
    }
}
