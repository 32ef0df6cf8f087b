package shop.alexandria.reporting.application;

import java.util.List;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;

/** Sums over what was sold and what came back. */
public interface SalesFigures {

    /** The best of the range, by revenue. */
    List<SalesReport.SalesRow> best(Dimension by, DateRange range, int limit);

    SalesReport.SalesTotals totals(DateRange range);

    /** The earliest period first; none for a period in which nothing happened. */
    List<SalesVsExpenditures.PeriodRow> periods(Interval interval, DateRange range);
}
