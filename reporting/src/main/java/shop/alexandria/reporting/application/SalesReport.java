package shop.alexandria.reporting.application;

import java.util.List;
import shop.alexandria.events.Money;

/** What was sold, less what came back; the best row first, or the worst, as was asked. */
public record SalesReport(List<SalesRow> rows, SalesTotals totals) implements Report {

    public SalesReport {
        rows = List.copyOf(rows);
    }

    /**
     * A book of several genres, authors or collections counts fully in the row of each.
     *
     * @param key the genre's, author's or publisher's name, the ISBN, or the collection's id; empty for books without
     * @param orders of which copies were kept
     */
    public record SalesRow(String key, String label, long copies, Money revenue, long orders) {}

    /** Everything sold in the range, also what the limit left out; each copy counts once. */
    public record SalesTotals(long copies, Money revenue, long orders, String note) {
        private static final String ONCE = "All sales of the period, each counted once: "
                + "a book of several genres, authors or collections counts fully in the row of each.";

        public SalesTotals(long copies, Money revenue, long orders) {
            this(copies, revenue, orders, ONCE);
        }
    }
}
