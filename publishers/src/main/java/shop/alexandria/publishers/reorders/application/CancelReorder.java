package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.publishers.reorders.domain.ReorderRefused;
import shop.alexandria.publishers.reorders.domain.Reorders;

/** An owner calls a reorder off; while the shortage lasts the next run makes another. */
@ApplicationScoped
public class CancelReorder {
    private final Reorders reorders;

    CancelReorder(Reorders reorders) {
        this.reorders = reorders;
    }

    /** @throws ReorderRefused when there is none of this id, or it is closed */
    @Transactional
    public void cancel(String id) {
        reorders.replace(reorders.lock(id).cancel());
    }
}
