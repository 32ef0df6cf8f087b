package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.BookUncollected;
import shop.alexandria.events.CollectionDeleted;
import shop.alexandria.events.CollectionEvent;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.reporting.domain.Catalogue;

/** Which books are in which collections now. */
@ApplicationScoped
public class RecordCollection {
    private final Catalogue catalogue;

    RecordCollection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Transactional
    public void record(CollectionEvent event) {
        switch (event) {
            case CollectionSaved saved -> catalogue.saveCollection(saved.collectionId(), saved.name());
            case CollectionDeleted deleted -> catalogue.deleteCollection(deleted.collectionId());
            case BookCollected collected -> catalogue.collect(collected.collectionId(), collected.isbn());
            case BookUncollected uncollected -> catalogue.uncollect(uncollected.collectionId(), uncollected.isbn());
        }
    }
}
