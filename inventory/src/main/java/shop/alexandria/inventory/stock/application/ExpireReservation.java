package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.ReservationExpired;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** The one function behind all three layers of expiry: the database's clock decides, and only the first call counts. */
@ApplicationScoped
public class ExpireReservation {
    private final Reservations reservations;
    private final ReleaseReservation releaseReservation;
    private final AnnounceStock announce;
    private final Outbox outbox;

    ExpireReservation(
            Reservations reservations, ReleaseReservation releaseReservation, AnnounceStock announce, Outbox outbox) {
        this.reservations = reservations;
        this.releaseReservation = releaseReservation;
        this.announce = announce;
        this.outbox = outbox;
    }

    /** Changes nothing when the reservation is not held any more or its deadline lies ahead. */
    @Transactional
    public void expire(ReservationId id) {
        if (reservations.expire(id)) {
            announce.afterCommit(() -> CrashPoints.reached(StockCrashPoint.EXPIRY_COMMITTED));
            releaseReservation.putBack(id);
            outbox.append(new ReservationExpired(id.orderId().toString(), id.attempt()));
        }
    }
}
