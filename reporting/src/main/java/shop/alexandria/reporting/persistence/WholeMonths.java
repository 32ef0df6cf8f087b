package shop.alexandria.reporting.persistence;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import shop.alexandria.reporting.domain.DateRange;

/**
 * The whole months of a range, which need not be summed up day by day.
 *
 * @param to the last day of the last of them; when there is none, the day before {@code from}, which is in the range
 */
record WholeMonths(LocalDate from, LocalDate to) {
    static WholeMonths in(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        LocalDate first =
                from.getDayOfMonth() == 1 ? from : from.with(lastDayOfMonth()).plusDays(1);
        LocalDate last = to.equals(to.with(lastDayOfMonth()))
                ? to
                : to.with(firstDayOfMonth()).minusDays(1);
        return first.isAfter(last) ? new WholeMonths(to, to.minusDays(1)) : new WholeMonths(first, last);
    }
}
