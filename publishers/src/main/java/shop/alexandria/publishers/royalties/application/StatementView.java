package shop.alexandria.publishers.royalties.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * A month of a publisher's ledger: what was owed before, what was added book by book, and what is owed now.
 *
 * @param reversals never positive, as are {@code transfers}
 */
public record StatementView(
        Payee publisher,
        String month,
        Money openingBalance,
        Money accruals,
        Money reversals,
        Money transfers,
        Money closingBalance,
        List<Line> lines) {

    public StatementView {
        lines = List.copyOf(lines);
    }

    /** Whose statement it is. */
    public record Payee(String id, String name) {}

    /**
     * All entries of one kind, book and percentage together; of a transfer only the amount.
     *
     * @param copies negative when they came back, as are {@code revenue} and {@code amount}
     */
    public record Line(
            LedgerEntryView.EntryType type,
            @Nullable String isbn,
            @Nullable String title,
            @Nullable String percentage,
            @Nullable Long copies,
            @Nullable Money revenue,
            Money amount) {}
}
