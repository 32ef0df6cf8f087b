package shop.alexandria.events;

import java.time.Instant;

/**
 * The ledger of what publishers are owed has grown by an entry about a sale.
 *
 * @param entryId of the ledger, the same in every repeat
 * @param type {@code ACCRUAL} at a sale, {@code REVERSAL} at its refund
 * @param amount what the shop owes more, or with a minus less
 */
public record RoyaltyBooked(
        String publisherId,
        String publisher,
        long entryId,
        String type,
        String orderNumber,
        String isbn,
        Money amount,
        Instant at)
        implements PublisherEvent {

    @Override
    public String key() {
        return publisherId;
    }
}
