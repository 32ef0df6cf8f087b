package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * What a visitor may mean.
 *
 * @param isbn of a book, else null
 */
public record Suggestion(Kind type, String text, @Nullable Isbn isbn) {

    /** What the text names. */
    public enum Kind {
        BOOK,
        AUTHOR,
        GENRE
    }
}
