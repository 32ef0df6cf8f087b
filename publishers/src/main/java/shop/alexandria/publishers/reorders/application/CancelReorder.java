package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.publishers.reorders.domain.Reorder;
import shop.alexandria.publishers.reorders.domain.ReorderRefused;
import shop.alexandria.publishers.reorders.domain.Reorders;

/** An owner calls a reorder off; while the shortage lasts the next run makes another. */
@ApplicationScoped
public class CancelReorder {
    private final Reorders reorders;
    private final Outbox outbox;
    private final Clock clock;

    CancelReorder(Reorders reorders, Outbox outbox, Clock clock) {
        this.reorders = reorders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ReorderRefused when there is none of this id, or it is closed */
    @Transactional
    public void cancel(String id) {
        Reorder cancelled = reorders.lock(id).cancel();
        reorders.replace(cancelled);
        outbox.append(new ReorderCancelled(id, cancelled.isbn().value(), clock.instant()));
    }
}
