package shop.alexandria.reporting.application;

import java.util.List;
import java.util.function.Function;
import shop.alexandria.events.Money;

/** What came in and what went out, period by period, the earliest first; periods without either are left out. */
public record SalesVsExpenditures(List<PeriodRow> rows, PeriodTotals totals) implements Report {

    public SalesVsExpenditures {
        rows = List.copyOf(rows);
    }

    public SalesVsExpenditures(List<PeriodRow> rows, String currency) {
        this(rows, PeriodTotals.of(rows, currency));
    }

    /**
     * One period.
     *
     * @param period {@code 2026}, {@code 2026-11} or {@code 2026-11-30}
     * @param sales goods as they were sold, gross
     * @param refunds goods of sales that were undone, in the period in which they were
     */
    public record PeriodRow(
            String period, Money sales, Money refunds, Money expenditures, Money royalties, Money profit) {

        public PeriodRow(String period, Money sales, Money refunds, Money expenditures, Money royalties) {
            this(period, sales, refunds, expenditures, royalties, profit(sales, refunds, expenditures, royalties));
        }

        private static Money profit(Money sales, Money refunds, Money expenditures, Money royalties) {
            return sales.minus(refunds).minus(expenditures).minus(royalties);
        }
    }

    /** The sums of all rows. */
    public record PeriodTotals(Money sales, Money refunds, Money expenditures, Money royalties, Money profit) {

        private static PeriodTotals of(List<PeriodRow> rows, String currency) {
            Function<Function<PeriodRow, Money>, Money> sum =
                    column -> rows.stream().map(column).reduce(Money.zero(currency), Money::plus);
            return new PeriodTotals(
                    sum.apply(PeriodRow::sales),
                    sum.apply(PeriodRow::refunds),
                    sum.apply(PeriodRow::expenditures),
                    sum.apply(PeriodRow::royalties),
                    sum.apply(PeriodRow::profit));
        }
    }
}
