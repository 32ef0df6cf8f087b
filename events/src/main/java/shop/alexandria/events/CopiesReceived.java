package shop.alexandria.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Copies have arrived and are on the shelf, wherever they came from.
 *
 * @param receiptId of this arrival, the same in every repeat
 * @param unitCost what the shop pays for a copy; null when nobody said
 * @param reference what the receipt is filed under, such as a reorder; null when it is under nothing
 */
public record CopiesReceived(
        String receiptId,
        String isbn,
        long quantity,
        @Nullable Money unitCost,
        @Nullable String reference,
        Instant receivedAt)
        implements InventoryEvent {

    @Override
    public String key() {
        return isbn;
    }
}
