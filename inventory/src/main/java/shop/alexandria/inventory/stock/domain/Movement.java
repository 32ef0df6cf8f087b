package shop.alexandria.inventory.stock.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;

/**
 * A change of what is on hand.
 *
 * @param quantity signed, never zero
 * @param cause set when the same movement may be told twice, unique per book
 */
public record Movement(
        Isbn isbn,
        Type type,
        long quantity,
        @Nullable Money unitCost,
        @Nullable String reference,
        @Nullable String cause,
        Instant at) {

    /** Why copies come and go. */
    public enum Type {
        RECEIPT,
        SALE,
        RETURN,
        ADJUSTMENT
    }

    public static Movement sale(Copies copies, String orderNumber, String cause, Instant at) {
        return new Movement(copies.isbn(), Type.SALE, -copies.quantity(), null, orderNumber, cause, at);
    }

    /** Copies that were sold and are on the shelf again. */
    public static Movement takenBack(Copies copies, String orderNumber, String cause, Instant at) {
        return new Movement(copies.isbn(), Type.RETURN, copies.quantity(), null, orderNumber, cause, at);
    }
}
