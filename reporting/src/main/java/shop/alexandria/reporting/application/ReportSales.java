package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;

/** Who and what sells, and how well. */
@ApplicationScoped
public class ReportSales {
    private final SalesFigures figures;

    ReportSales(SalesFigures figures) {
        this.figures = figures;
    }

    /** @param limit how many rows at most; the totals are of all */
    @Transactional
    public SalesReport report(Dimension by, DateRange range, int limit) {
        return new SalesReport(figures.best(by, range, limit), figures.totals(range));
    }
}
