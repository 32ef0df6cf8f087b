package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;

/**
 * An entry that was new to the ledger.
 *
 * @param amount what the shop owes more, or with a minus less
 */
public record Booking(
        long entry,
        Type type,
        PublisherId publisher,
        String publisherName,
        String orderNumber,
        Isbn isbn,
        Money amount,
        Instant at) {

    /** Whether a sale was booked or its refund. */
    public enum Type {
        ACCRUAL,
        REVERSAL
    }
}
