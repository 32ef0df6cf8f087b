package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * A book as it is about to be saved, with the copies that come with it.
 *
 * @param firstCopies null unless the book is new to the shop
 * @param reference of the copies' receipt
 */
public record BookChange(Book book, @Nullable Integer firstCopies, String reference) {

    /** A book new to the shop. */
    public static BookChange listing(Book book, int copies, String reference) {
        return new BookChange(book, copies, reference);
    }

    /** A change of a book the shop has or had. */
    public static BookChange of(Book book) {
        return new BookChange(book, null, "");
    }

    /** The same with the book under another slug. */
    public BookChange under(Slug slug) {
        return new BookChange(book.under(slug), firstCopies, reference);
    }
}
