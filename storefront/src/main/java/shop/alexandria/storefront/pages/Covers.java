package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import shop.alexandria.storefront.catalogue.Book;

/** Books that bring no picture get a drawn cover. */
@TemplateExtension
final class Covers {

    private Covers() {}

    static Cover cover(Book book) {
        return Cover.of(book);
    }
}
