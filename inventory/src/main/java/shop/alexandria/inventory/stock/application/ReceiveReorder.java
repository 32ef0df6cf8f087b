package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.Shelf;

/** Copies that were ordered from a publisher are put on the shelf, each delivery once. */
@ApplicationScoped
public class ReceiveReorder {
    private final Shelf shelf;
    private final Movements movements;
    private final AnnounceStock announce;
    private final AnnounceReceipts announceReceipts;

    ReceiveReorder(Shelf shelf, Movements movements, AnnounceStock announce, AnnounceReceipts announceReceipts) {
        this.shelf = shelf;
        this.movements = movements;
        this.announce = announce;
        this.announceReceipts = announceReceipts;
    }

    @Transactional
    public void receive(ReorderReceived received) {
        Movement receipt = new Movement(
                new Isbn(received.isbn()),
                Movement.Type.RECEIPT,
                received.quantity(),
                received.unitCost(),
                received.reorderId(),
                "reorder:%s:%d".formatted(received.reorderId(), received.receipt()),
                received.receivedAt());
        if (movements.add(receipt)) {
            announce.announce(
                    List.of(shelf.adjust(receipt.isbn(), receipt.quantity()).orElseThrow()));
            announceReceipts.announce(List.of(receipt));
        }
    }
}
