package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Ranking;

/** Who and what sells, and how well. */
@ApplicationScoped
public class ReportSales {
    private final SalesFigures figures;

    ReportSales(SalesFigures figures) {
        this.figures = figures;
    }

    /** @param limit how many rows at most; the totals are of all */
    @Transactional
    public SalesReport report(Dimension by, DateRange range, Ranking ranking, int limit) {
        return new SalesReport(figures.ranked(by, range, ranking, limit), figures.totals(range));
    }
}
