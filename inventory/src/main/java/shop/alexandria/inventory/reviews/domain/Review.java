package shop.alexandria.inventory.reviews.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * What a buyer thinks of a book.
 *
 * @param reviewer the name that is shown
 * @param rating from 1 to 5
 */
public record Review(
        Isbn isbn,
        String customerId,
        String reviewer,
        int rating,
        @Nullable String title,
        @Nullable String text,
        Instant writtenAt) {
    public Review {
        if (rating < 1 || rating > 5) {
            throw new IllegalArgumentException("a rating is from 1 to 5, not " + rating);
        }
    }
}
