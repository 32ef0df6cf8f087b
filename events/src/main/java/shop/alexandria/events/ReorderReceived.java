package shop.alexandria.events;

import java.time.Instant;

/**
 * Copies that had been ordered from a publisher have arrived.
 *
 * @param receipt which delivery of the reorder it was, from 1
 * @param unitCost what the shop pays for a copy
 */
public record ReorderReceived(
        String reorderId, int receipt, String isbn, long quantity, Money unitCost, Instant receivedAt)
        implements PublisherEvent {

    @Override
    public String key() {
        return isbn;
    }
}
