package shop.alexandria.inventory.catalogue.domain;

import java.util.Optional;
import shop.alexandria.events.Isbn;

/** The ratings of books, from memory: at most seconds old, so that a list of books costs no question. */
public interface Ratings {
    /** Empty for a book without reviews. */
    Optional<Rating> of(Isbn isbn);

    /** Notes what was just decided here; the others hear of it by themselves. */
    void note(Isbn isbn, Rating rating);
}
