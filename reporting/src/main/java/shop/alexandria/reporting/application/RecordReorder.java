package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.PublisherEvent;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.reporting.domain.Reorders;

/** What is ordered from publishers, arrives and is called off. */
@ApplicationScoped
public class RecordReorder {
    private final Reorders reorders;
    private final BusinessDays days;

    RecordReorder(Reorders reorders, BusinessDays days) {
        this.reorders = reorders;
        this.days = days;
    }

    /** What is about anything else is passed over. */
    @Transactional
    public void record(PublisherEvent event) {
        switch (event) {
            case ReorderPlaced placed -> reorders.add(placed, days.of(placed.placedAt()));
            case ReorderReceived received -> reorders.add(received);
            case ReorderCancelled cancelled -> reorders.add(cancelled);
            default -> {} // concerns royalties
        }
    }
}
