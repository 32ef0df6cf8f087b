package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import shop.alexandria.storefront.catalogue.Book;

/** A drawn cover for each book, behind its picture: it shows while that comes, and when it never does. */
@TemplateExtension
final class Covers {
    private static final int TONES = 6;

    private Covers() {}

    /** Whether there is a picture that a browser may fetch: none is fetched unencrypted, and nothing else is an address. */
    static boolean pictured(Book book) {
        return book.imageUrl() != null && book.imageUrl().startsWith("https://");
    }

    static String firstAuthor(Book book) {
        return book.authors().isEmpty() ? "" : book.authors().getFirst();
    }

    /** In which of the tones it is bound, the same each time. */
    static int tone(Book book) {
        // Only the number of the title tells books apart: all have the prefix, and the check digit makes every sum
        // even.
        return Math.floorMod(book.isbn().substring(0, book.isbn().length() - 1).hashCode() * 0x9E3779B9 >>> 16, TONES);
    }
}
