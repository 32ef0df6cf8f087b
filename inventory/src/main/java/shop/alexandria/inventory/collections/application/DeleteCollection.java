package shop.alexandria.inventory.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shop.alexandria.events.CollectionDeleted;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.inventory.collections.domain.CollectionRefused;
import shop.alexandria.kit.transactional.Outbox;

/** A collection is given up; its books stay on sale. */
@ApplicationScoped
public class DeleteCollection {
    private final BookCollections collections;
    private final Outbox outbox;

    DeleteCollection(BookCollections collections, Outbox outbox) {
        this.collections = collections;
        this.outbox = outbox;
    }

    @Transactional
    public void delete(UUID id) {
        if (!collections.delete(id)) {
            throw new CollectionRefused.Unknown(id);
        }
        outbox.append(new CollectionDeleted(id.toString()));
    }
}
