package shop.alexandria.inventory.collections.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.collections.domain.BookCollection;

/**
 * A collection as visitors see it.
 *
 * @param books its first books that are on sale; null in a list of collections
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionView(
        UUID id,
        String name,
        @Nullable String description,
        long bookCount,
        @Nullable List<BookView> books) {
    static CollectionView of(BookCollection collection, @Nullable List<BookView> books) {
        return new CollectionView(
                collection.id(), collection.name(), collection.description(), collection.books(), books);
    }
}
