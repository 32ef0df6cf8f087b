package shop.alexandria.reporting.application;

import java.util.List;
import java.util.function.Function;
import shop.alexandria.events.Money;

/** What publishers got and are owed; who is owed most comes first. */
public record RoyaltyReport(List<RoyaltyRow> rows, RoyaltyTotals totals) implements Report {

    public RoyaltyReport {
        rows = List.copyOf(rows);
    }

    public RoyaltyReport(List<RoyaltyRow> rows, String currency) {
        this(rows, RoyaltyTotals.of(rows, currency));
    }

    /**
     * One publisher.
     *
     * @param key the publisher's id
     * @param accrued in the range, as are {@code reversed} and {@code transferred}
     * @param balance what was owed at the end of the range, also from before it
     */
    public record RoyaltyRow(
            String key, String label, Money accrued, Money reversed, Money transferred, Money balance) {}

    /** The sums of all rows. */
    public record RoyaltyTotals(Money accrued, Money reversed, Money transferred, Money balance) {

        private static RoyaltyTotals of(List<RoyaltyRow> rows, String currency) {
            Function<Function<RoyaltyRow, Money>, Money> sum =
                    column -> rows.stream().map(column).reduce(Money.zero(currency), Money::plus);
            return new RoyaltyTotals(
                    sum.apply(RoyaltyRow::accrued),
                    sum.apply(RoyaltyRow::reversed),
                    sum.apply(RoyaltyRow::transferred),
                    sum.apply(RoyaltyRow::balance));
        }
    }
}
