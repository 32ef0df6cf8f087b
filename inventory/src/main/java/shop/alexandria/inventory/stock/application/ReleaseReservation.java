package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import shop.alexandria.inventory.stock.domain.HoldTimers;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** Held copies are for sale again, once: because the payment failed or the order was given up. */
@ApplicationScoped
public class ReleaseReservation {
    private final Reservations reservations;
    private final Shelf shelf;
    private final AnnounceStock announce;
    private final HoldTimers timers;

    ReleaseReservation(Reservations reservations, Shelf shelf, AnnounceStock announce, HoldTimers timers) {
        this.reservations = reservations;
        this.shelf = shelf;
        this.announce = announce;
        this.timers = timers;
    }

    /** Changes nothing when the reservation is not held (any more). */
    @Transactional
    public void release(ReservationId id) {
        if (reservations.leaveHeld(id, ReservationState.RELEASED)) {
            putBack(id);
        }
    }

    /** In the caller's transaction, after the reservation has left {@code HELD}. */
    void putBack(ReservationId id) {
        announce.afterCommit(() -> CrashPoints.reached(StockCrashPoint.RELEASE_COMMITTED));
        List<StockLevel> levels = reservations.find(id).orElseThrow().lines().stream()
                .map(shelf::release)
                .toList();
        announce.announce(levels);
        announce.afterCommit(() -> timers.stop(id));
    }
}
