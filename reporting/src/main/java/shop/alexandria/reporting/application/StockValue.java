package shop.alexandria.reporting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** What the copies on hand have cost: each book at the average of all its receipts, weighted by their copies. */
public record StockValue(List<StockRow> rows, StockTotals totals) implements Report {

    public StockValue {
        rows = List.copyOf(rows);
    }

    /**
     * One book.
     *
     * @param key the ISBN
     * @param unitCost rounded for people, the value is not reckoned with it; null when no receipt had a cost
     */
    public record StockRow(
            String key,
            String label,
            long copies,
            Money value,
            @Nullable Money unitCost) {}

    /**
     * Of all books, also those the limit left out.
     *
     * @param copiesWithoutCost copies whose cost nobody has told, and which count as nothing
     */
    public record StockTotals(long copies, Money value, long copiesWithoutCost) {}
}
