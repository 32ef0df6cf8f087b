package shop.alexandria.publishers.reorders.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.reorders.domain.ReorderRefused.Closed;
import shop.alexandria.publishers.reorders.domain.ReorderRefused.MoreThanOrdered;

/**
 * An order to a publisher; it is open until all copies have arrived or it is called off.
 *
 * @param id its number, for letters too
 * @param publisher null when nobody is known to publish the book
 * @param received copies that have arrived, in {@code receipts} deliveries
 */
public record Reorder(
        String id,
        Isbn isbn,
        String title,
        @Nullable PublisherId publisher,
        long quantity,
        ReorderStatus status,
        long availableAtOrder,
        long threshold,
        long soldLastMonth,
        Instant orderedAt,
        long received,
        int receipts) {

    /** Orders as many copies as were sold last month; nothing when that were none. */
    public static Reorder of(
            String id, Shortage shortage, @Nullable PublisherId publisher, long soldLastMonth, Instant now) {
        return new Reorder(
                id,
                shortage.isbn(),
                shortage.title(),
                publisher,
                soldLastMonth,
                soldLastMonth == 0 ? ReorderStatus.NOTHING_SOLD : ReorderStatus.ORDERED,
                shortage.available(),
                shortage.threshold(),
                soldLastMonth,
                now,
                0,
                0);
    }

    /** Copies arrive, all of them or some. */
    public Reorder receive(long copies) {
        requireOpen();
        if (copies > quantity - received) {
            throw new MoreThanOrdered(this);
        }
        boolean complete = received + copies == quantity;
        return with(complete ? ReorderStatus.RECEIVED : status, received + copies, receipts + 1);
    }

    /** No more copies are expected. */
    public Reorder cancel() {
        requireOpen();
        return with(ReorderStatus.CANCELLED, received, receipts);
    }

    private void requireOpen() {
        if (status != ReorderStatus.ORDERED) {
            throw new Closed(this);
        }
    }

    private Reorder with(ReorderStatus newStatus, long newReceived, int newReceipts) {
        return new Reorder(
                id,
                isbn,
                title,
                publisher,
                quantity,
                newStatus,
                availableAtOrder,
                threshold,
                soldLastMonth,
                orderedAt,
                newReceived,
                newReceipts);
    }
}
