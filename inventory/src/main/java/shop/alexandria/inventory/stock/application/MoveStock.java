package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.inventory.stock.domain.StockRefused.BelowReserved;
import shop.alexandria.inventory.stock.domain.StockRefused.UnknownBook;

/** Copies arrive, or are found to be more or fewer than the books say. */
@ApplicationScoped
public class MoveStock {
    private final Shelf shelf;
    private final Movements movements;
    private final AnnounceStock announce;
    private final AnnounceReceipts announceReceipts;
    private final Clock clock;

    MoveStock(
            Shelf shelf, Movements movements, AnnounceStock announce, AnnounceReceipts announceReceipts, Clock clock) {
        this.shelf = shelf;
        this.movements = movements;
        this.announce = announce;
        this.announceReceipts = announceReceipts;
        this.clock = clock;
    }

    /**
     * Records the movement and the new level in one step.
     *
     * @param quantity signed, never zero
     * @throws UnknownBook for a book the shop has never had
     * @throws BelowReserved when copies would go that are promised to customers
     */
    @Transactional
    public Movement move(
            Isbn isbn, Movement.Type type, long quantity, @Nullable Money unitCost, @Nullable String reference) {
        Optional<StockLevel> level = shelf.adjust(isbn, quantity);
        if (level.isEmpty()) {
            throw shelf.find(isbn).isPresent() ? new BelowReserved(isbn) : new UnknownBook(isbn);
        }
        Movement movement = new Movement(isbn, type, quantity, unitCost, reference, null, clock.instant());
        movements.add(movement);
        announce.announce(List.of(level.get()));
        announceReceipts.announce(List.of(movement));
        return movement;
    }
}
