package shop.alexandria.events;

import java.time.Instant;

/** No more copies of an order to a publisher are expected. */
public record ReorderCancelled(String reorderId, String isbn, Instant cancelledAt) implements PublisherEvent {

    @Override
    public String key() {
        return isbn;
    }
}
