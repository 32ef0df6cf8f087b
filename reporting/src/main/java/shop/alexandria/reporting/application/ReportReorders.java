package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.reporting.domain.DateRange;

/** What was ordered from publishers, and what of it is still to come. */
@ApplicationScoped
public class ReportReorders {
    private final SupplyFigures figures;

    ReportReorders(SupplyFigures figures) {
        this.figures = figures;
    }

    /** @param limit how many rows at most; the totals are of all */
    @Transactional
    public ReorderReport report(DateRange range, int limit) {
        return new ReorderReport(figures.reorders(range, limit), figures.reorders(range));
    }
}
