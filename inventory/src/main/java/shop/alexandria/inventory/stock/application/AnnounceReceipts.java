package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.kit.transactional.Outbox;

/** Tells, with the commit, that copies have arrived, wherever they came from: what they cost is an expenditure. */
@ApplicationScoped
class AnnounceReceipts {
    private final Outbox outbox;

    AnnounceReceipts(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Of movements that have just been recorded; what is no receipt is passed over. */
    void announce(Collection<Movement> movements) {
        outbox.append(movements.stream()
                .filter(movement -> movement.type() == Movement.Type.RECEIPT)
                .map(AnnounceReceipts::event)
                .toList());
    }

    private static CopiesReceived event(Movement receipt) {
        return new CopiesReceived(
                UUID.randomUUID().toString(),
                receipt.isbn().value(),
                receipt.quantity(),
                receipt.unitCost(),
                receipt.reference(),
                receipt.at());
    }
}
