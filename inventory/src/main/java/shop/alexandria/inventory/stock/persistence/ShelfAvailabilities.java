package shop.alexandria.inventory.stock.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Availabilities;
import shop.alexandria.inventory.stock.domain.Shelf;

/** What the catalogue says of stock is what the shelf says. */
@ApplicationScoped
class ShelfAvailabilities implements Availabilities {
    private final Shelf shelf;

    ShelfAvailabilities(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    @Transactional
    public Map<Isbn, Integer> of(Collection<Isbn> isbns) {
        return shelf.find(isbns).values().stream()
                .collect(toMap(level -> level.isbn(), level -> Math.toIntExact(level.available())));
    }
}
