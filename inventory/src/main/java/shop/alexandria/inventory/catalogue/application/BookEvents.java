package shop.alexandria.inventory.catalogue.application;

import shop.alexandria.events.BookChanged;
import shop.alexandria.events.BookFacts;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.BookWithdrawn;
import shop.alexandria.events.CatalogueEvent;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;

/** What the world is told of a book in its present state. */
final class BookEvents {

    private BookEvents() {}

    static CatalogueEvent of(Book book) {
        if (book.withdrawn()) {
            return new BookWithdrawn(book.isbn().value(), book.revision());
        }
        return book.revision() == 1 ? new BookListed(facts(book)) : new BookChanged(facts(book));
    }

    private static BookFacts facts(Book book) {
        BookDetails details = book.details();
        return new BookFacts(
                book.isbn().value(),
                book.revision(),
                details.title(),
                details.authors(),
                details.genres(),
                details.publisher().id(),
                details.publisher().name(),
                details.price());
    }
}
