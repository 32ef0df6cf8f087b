package shop.alexandria.reporting.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** What was ordered from publishers and has arrived; what is outstanding comes first, then the latest. */
public record ReorderReport(List<ReorderRow> rows, ReorderTotals totals) implements Report {

    public ReorderReport {
        rows = List.copyOf(rows);
    }

    /**
     * One order to a publisher.
     *
     * @param key its number
     * @param status {@code ORDERED}, {@code RECEIVED} or {@code CANCELLED}
     * @param outstanding copies that are still expected
     * @param cost of what has arrived
     */
    public record ReorderRow(
            String key,
            String label,
            String isbn,
            @Nullable String publisher,
            String status,
            long ordered,
            long received,
            long outstanding,
            Money cost,
            Instant placedAt) {}

    /** Of all orders of the range, also those the limit left out. */
    public record ReorderTotals(long ordered, long received, long outstanding, Money cost) {}
}
