package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/** A {@link BookChange} without the book, which is looked up when it is needed. */
public record PendingChange(
        Isbn isbn, long revision, @Nullable Integer firstCopies, String reference) {

    public static PendingChange of(BookChange change) {
        return new PendingChange(
                change.book().isbn(), change.book().revision(), change.firstCopies(), change.reference());
    }
}
