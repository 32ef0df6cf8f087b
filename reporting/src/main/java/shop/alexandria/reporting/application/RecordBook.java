package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.BookFacts;
import shop.alexandria.reporting.domain.Catalogue;

/** What a book is called now, also if none was ever sold. */
@ApplicationScoped
public class RecordBook {
    private final Catalogue catalogue;

    RecordBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Transactional
    public void record(BookFacts book) {
        catalogue.name(book.isbn(), book.revision(), book.title());
    }
}
