package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.reporting.ReportingConfig;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Interval;

/** Whether the shop earns more than it spends. */
@ApplicationScoped
public class CompareSalesWithExpenditures {
    private final SalesFigures figures;
    private final String currency;

    CompareSalesWithExpenditures(SalesFigures figures, ReportingConfig config) {
        this.figures = figures;
        this.currency = config.currency();
    }

    @Transactional
    public SalesVsExpenditures compare(Interval interval, DateRange range) {
        return new SalesVsExpenditures(figures.periods(interval, range), currency);
    }
}
