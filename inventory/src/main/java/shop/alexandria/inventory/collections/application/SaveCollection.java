package shop.alexandria.inventory.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.inventory.collections.domain.BookCollection;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.inventory.collections.domain.CollectionRefused;
import shop.alexandria.kit.transactional.Outbox;

/** A collection gets its name and description, for the first time or anew. */
@ApplicationScoped
public class SaveCollection {
    private final BookCollections collections;
    private final Outbox outbox;

    SaveCollection(BookCollections collections, Outbox outbox) {
        this.collections = collections;
        this.outbox = outbox;
    }

    @Transactional
    public BookCollection create(String name, @Nullable String description) {
        UUID id = UUID.randomUUID();
        collections.create(id, name, description);
        return announced(id, name);
    }

    /**
     * @param expectedRevision the revision the caller has seen, or null to change whatever there is
     * @throws CollectionRefused when there is none, or of another revision
     */
    @Transactional
    public BookCollection change(UUID id, String name, @Nullable String description, @Nullable Long expectedRevision) {
        if (!collections.change(id, name, description, expectedRevision)) {
            throw collections.find(id).isPresent()
                    ? new CollectionRefused.Stale(id)
                    : new CollectionRefused.Unknown(id);
        }
        return announced(id, name);
    }

    private BookCollection announced(UUID id, String name) {
        outbox.append(new CollectionSaved(id.toString(), name));
        return collections.find(id).orElseThrow(() -> new CollectionRefused.Unknown(id));
    }
}
