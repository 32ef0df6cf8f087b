package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Stocking;
import shop.alexandria.inventory.stock.domain.FirstCopies;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.StockLevel;

/** New books get a place on the shelf and their first copies, as receipts. */
@ApplicationScoped
class StockNewBooks implements Stocking {
    private final FirstCopies firstCopies;
    private final AnnounceStock announce;
    private final AnnounceReceipts announceReceipts;
    private final Clock clock;

    StockNewBooks(FirstCopies firstCopies, AnnounceStock announce, AnnounceReceipts announceReceipts, Clock clock) {
        this.firstCopies = firstCopies;
        this.announce = announce;
        this.announceReceipts = announceReceipts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(Map<Isbn, Integer> copies, String reference) {
        Instant now = clock.instant();
        List<StockLevel> received = firstCopies.receive(copies, reference, now);
        announce.announce(received);
        announceReceipts.announce(received.stream()
                .map(level -> firstCopies(level.isbn(), copies, reference, now))
                .toList());
    }

    private static Movement firstCopies(Isbn isbn, Map<Isbn, Integer> copies, String reference, Instant at) {
        return new Movement(isbn, Movement.Type.RECEIPT, copies.getOrDefault(isbn, 0), null, reference, reference, at);
    }
}
