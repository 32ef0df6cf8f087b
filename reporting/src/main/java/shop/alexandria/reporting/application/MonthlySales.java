package shop.alexandria.reporting.application;

import java.util.List;
import shop.alexandria.events.Money;

/** What was sold on each day of a month, less what came back on it; days without either are left out. */
public record MonthlySales(List<DayRow> rows, MonthTotals totals) implements Report {

    public MonthlySales {
        rows = List.copyOf(rows);
    }

    /**
     * One day.
     *
     * @param period such as {@code 2026-11-30}
     * @param orders that were paid on this day
     */
    public record DayRow(String period, long copies, Money revenue, long orders) {}

    /** @param orders of the month of which copies were kept */
    public record MonthTotals(long copies, Money revenue, long orders) {}
}
