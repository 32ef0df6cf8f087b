package shop.alexandria.publishers.royalties.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * A line of a publisher's ledger.
 *
 * @param amount what the shop owes more, or with a minus less
 */
public record LedgerEntryView(
        EntryType type,
        Money amount,
        @Nullable String orderNumber,
        @Nullable String isbn,
        Instant at) {

    /** Why the amount changed. */
    public enum EntryType {
        ACCRUAL,
        REVERSAL,
        TRANSFER
    }
}
