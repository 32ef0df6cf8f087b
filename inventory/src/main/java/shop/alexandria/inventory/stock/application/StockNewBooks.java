package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Stocking;
import shop.alexandria.inventory.stock.domain.FirstCopies;

/** New books get a place on the shelf and their first copies, as receipts. */
@ApplicationScoped
class StockNewBooks implements Stocking {
    private final FirstCopies firstCopies;
    private final AnnounceStock announce;
    private final Clock clock;

    StockNewBooks(FirstCopies firstCopies, AnnounceStock announce, Clock clock) {
        this.firstCopies = firstCopies;
        this.announce = announce;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(Map<Isbn, Integer> copies, String reference) {
        announce.announce(firstCopies.receive(copies, reference, clock.instant()));
    }
}
