package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import shop.alexandria.storefront.catalogue.Book;

/** Books that bring no picture get a drawn cover. */
@TemplateExtension
final class Covers {

    private Covers() {}

    /** Whether there is a picture that a browser may fetch: none is fetched unencrypted, and nothing else is an address. */
    static boolean pictured(Book book) {
        return book.imageUrl() != null && book.imageUrl().startsWith("https://");
    }

    static Cover cover(Book book) {
        return Cover.of(book);
    }
}
