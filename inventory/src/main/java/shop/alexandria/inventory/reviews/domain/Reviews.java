package shop.alexandria.inventory.reviews.domain;

import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Rating;
import shop.alexandria.kit.web.Page;

/** The reviews of the shop, and what they come to. */
public interface Reviews {
    /** Whether it is the customer's first of this book; a second is not kept. */
    boolean add(Review review);

    /** Newest first. */
    Page<Review> of(Isbn isbn, int page, int size);

    /** The customer's reviews stay, and nothing tells whose they are. */
    void disown(String customerId);

    /** What all of them come to, this transaction's included. */
    Rating rating(Isbn isbn);
}
