package shop.alexandria.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Copies were ordered from a publisher.
 *
 * @param publisherId null when nobody is known to publish the book
 */
public record ReorderPlaced(
        String reorderId,
        String isbn,
        String title,
        @Nullable String publisherId,
        @Nullable String publisher,
        long quantity,
        Instant placedAt)
        implements PublisherEvent {

    @Override
    public String key() {
        return isbn;
    }
}
