package shop.alexandria.inventory.reviews.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Rating;
import shop.alexandria.inventory.catalogue.domain.Ratings;
import shop.alexandria.inventory.reviews.domain.Purchases;
import shop.alexandria.inventory.reviews.domain.Review;
import shop.alexandria.inventory.reviews.domain.ReviewRefused;
import shop.alexandria.inventory.reviews.domain.Reviews;
import shop.alexandria.kit.transactional.AfterCommit;

/** A buyer reviews a book: the review and the book's rating change together. */
@ApplicationScoped
public class WriteReview {
    private final Purchases purchases;
    private final Reviews reviews;
    private final Ratings ratings;
    private final AfterCommit afterCommit;

    WriteReview(Purchases purchases, Reviews reviews, Ratings ratings, AfterCommit afterCommit) {
        this.purchases = purchases;
        this.reviews = reviews;
        this.ratings = ratings;
        this.afterCommit = afterCommit;
    }

    /** @throws ReviewRefused when the customer has not bought the book, or has reviewed it before */
    @Transactional
    public Review write(Review review) {
        Isbn isbn = review.isbn();
        if (!purchases.has(review.customerId(), isbn)) {
            throw new ReviewRefused.NotABuyer(isbn);
        }
        if (!reviews.add(review)) {
            throw new ReviewRefused.AlreadyReviewed(isbn);
        }
        Rating rating = reviews.rating(isbn);
        afterCommit.run(() -> ratings.note(isbn, rating));
        return review;
    }
}
