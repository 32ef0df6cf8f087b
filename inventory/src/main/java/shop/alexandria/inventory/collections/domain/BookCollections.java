package shop.alexandria.inventory.collections.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.Page;

/** The collections of the shop. */
public interface BookCollections {
    /** By name. */
    Page<BookCollection> list(int page, int size);

    Optional<BookCollection> find(UUID id);

    void create(UUID id, String name, @Nullable String description);

    /** Whether it was there, and of this revision if one is expected. */
    boolean change(UUID id, String name, @Nullable String description, @Nullable Long expectedRevision);

    /** Whether it was there. */
    boolean delete(UUID id);

    /** Whether the book is new in it. */
    boolean put(UUID id, Isbn isbn);

    /** Whether the book was in it. */
    boolean take(UUID id, Isbn isbn);

    /** The books in it, in the order they were put; none if there is no such collection. */
    List<Isbn> books(UUID id, int most);
}
