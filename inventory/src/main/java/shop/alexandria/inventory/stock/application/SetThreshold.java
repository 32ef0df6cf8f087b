package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockRefused.UnknownBook;

/** Under how many free copies a book is to be reordered. */
@ApplicationScoped
public class SetThreshold {
    private final Shelf shelf;

    SetThreshold(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param threshold null for the shop's default */
    @Transactional
    public void set(Isbn isbn, @Nullable Long threshold) {
        if (!shelf.setThreshold(isbn, threshold)) {
            throw new UnknownBook(isbn);
        }
    }
}
