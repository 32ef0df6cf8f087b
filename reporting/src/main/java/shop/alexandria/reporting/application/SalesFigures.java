package shop.alexandria.reporting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

/** Sums over what was sold and what came back, and what was spent. */
public interface SalesFigures {

    /** The first of the range, in this order. */
    List<SalesReport.SalesRow> ranked(Dimension by, DateRange range, Ranking ranking, int limit);

    SalesReport.SalesTotals totals(DateRange range);

    /** The earliest day first, of one book or of all; none for a day on which nothing happened. */
    List<MonthlySales.DayRow> days(@Nullable String isbn, DateRange range);

    /** Of one book or of all. */
    MonthlySales.MonthTotals sum(@Nullable String isbn, DateRange range);

    /** The earliest period first; none for a period in which nothing happened. */
    List<SalesVsExpenditures.PeriodRow> periods(Interval interval, DateRange range);
}
