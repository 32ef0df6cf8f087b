package shop.alexandria.inventory.catalogue.messaging;

import java.util.Set;
import shop.alexandria.events.BookChanged;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.BookWithdrawn;
import shop.alexandria.events.EventTypes;

/** The events that say that a book is not as it was. */
final class CatalogueTypes {
    static final Set<String> NAMES = Set.of(
            EventTypes.nameOf(BookListed.class),
            EventTypes.nameOf(BookChanged.class),
            EventTypes.nameOf(BookWithdrawn.class));

    private CatalogueTypes() {}
}
