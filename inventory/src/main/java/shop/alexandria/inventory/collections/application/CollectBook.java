package shop.alexandria.inventory.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.BookUncollected;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.collections.domain.BookCollection;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.inventory.collections.domain.CollectionRefused;
import shop.alexandria.kit.transactional.Outbox;

/** A book comes into a collection, or leaves it; saying so twice changes nothing. */
@ApplicationScoped
public class CollectBook {
    /** More would be no choice, and a search among them slow. */
    public static final int MOST = 10_000;

    private final BookCollections collections;
    private final Outbox outbox;

    CollectBook(BookCollections collections, Outbox outbox) {
        this.collections = collections;
        this.outbox = outbox;
    }

    @Transactional
    public void put(UUID id, Isbn isbn) {
        BookCollection collection = known(id);
        if (!collections.put(id, isbn)) {
            return;
        }
        if (collection.books() >= MOST) {
            throw new CollectionRefused.Full(MOST);
        }
        outbox.append(new BookCollected(id.toString(), isbn.value()));
    }

    @Transactional
    public void take(UUID id, Isbn isbn) {
        known(id);
        if (collections.take(id, isbn)) {
            outbox.append(new BookUncollected(id.toString(), isbn.value()));
        }
    }

    private BookCollection known(UUID id) {
        return collections.find(id).orElseThrow(() -> new CollectionRefused.Unknown(id));
    }
}
