package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import shop.alexandria.events.Money;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.publishers.reorders.domain.Reorder;
import shop.alexandria.publishers.reorders.domain.ReorderRefused;
import shop.alexandria.publishers.reorders.domain.Reorders;

/** Ordered copies have arrived, all of them or some; inventory puts them on the shelf. */
@ApplicationScoped
public class ReceiveReorder {
    private final Reorders reorders;
    private final Outbox outbox;
    private final Clock clock;

    ReceiveReorder(Reorders reorders, Outbox outbox, Clock clock) {
        this.reorders = reorders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ReorderRefused when there is none of this id, it is closed, or fewer are expected */
    @Transactional
    public void receive(String id, long quantity, Money unitCost) {
        Reorder received = reorders.lock(id).receive(quantity);
        Instant now = clock.instant();
        reorders.replace(received);
        reorders.addReceipt(received, quantity, unitCost, now);
        outbox.append(
                new ReorderReceived(id, received.receipts(), received.isbn().value(), quantity, unitCost, now));
    }
}
