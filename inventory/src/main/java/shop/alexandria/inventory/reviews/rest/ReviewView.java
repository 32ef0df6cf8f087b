package shop.alexandria.inventory.reviews.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.reviews.domain.Review;

/** A review as everybody sees it: nobody learns who the customer is. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        int rating, @Nullable String title, @Nullable String text, String reviewer, Instant writtenAt) {
    static ReviewView of(Review review) {
        return new ReviewView(review.rating(), review.title(), review.text(), review.reviewer(), review.writtenAt());
    }
}
