package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.stock.domain.HoldTimers;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.StockRefused;
import shop.alexandria.inventory.stock.domain.StockRefused.ReservationReleased;
import shop.alexandria.inventory.stock.domain.StockRefused.UnknownReservation;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** Makes sure that an order's copies are held: keeps the hold there is, or reserves again as the next attempt. */
@ApplicationScoped
public class KeepHold {
    // Replaced in the same transaction.
    private static final Duration UNTIL_SET = Duration.ofMinutes(1);

    private final Reservations reservations;
    private final ReserveLines reserveLines;
    private final AnnounceStock announce;
    private final HoldTimers timers;

    KeepHold(Reservations reservations, ReserveLines reserveLines, AnnounceStock announce, HoldTimers timers) {
        this.reservations = reservations;
        this.reserveLines = reserveLines;
        this.announce = announce;
        this.timers = timers;
    }

    /**
     * Idempotent. A next attempt takes over the copies that the one before still holds: a buyer's own hold never counts
     * against him.
     *
     * @param until when the hold expires, null to keep it until the order is committed
     * @throws ReservationReleased when this very attempt is over
     * @throws StockRefused.InsufficientStock when the copies had gone to somebody else
     */
    @Transactional
    public void keep(ReservationId id, @Nullable Instant until) {
        announce.afterCommit(() -> CrashPoints.reached(StockCrashPoint.HOLD_COMMITTED));
        Reservation latest = latest(id);
        if (latest.id().attempt() < id.attempt()) {
            startAttempt(id, latest);
        } else {
            refuseUnlessHeld(id, latest);
        }
        reservations.hold(id, until);
        announce.afterCommit(() -> setTimer(id, until));
    }

    private Reservation latest(ReservationId id) {
        return reservations.latest(id.orderId()).orElseThrow(() -> new UnknownReservation(id));
    }

    private void startAttempt(ReservationId id, Reservation before) {
        boolean takenOver = reservations.leaveHeld(before.id(), ReservationState.RELEASED);
        if (reservations.add(id, before.lines(), UNTIL_SET, null).isEmpty()) {
            // The browser's return and the webhook both wanted it, and the other was first.
            refuseUnlessHeld(id, latest(id));
        } else if (!takenOver) {
            announce.announce(reserveLines.reserve(before.lines()));
        }
    }

    private static void refuseUnlessHeld(ReservationId id, Reservation latest) {
        if (!latest.id().equals(id) || latest.state() == ReservationState.RELEASED) {
            throw new ReservationReleased(id);
        }
    }

    private void setTimer(ReservationId id, @Nullable Instant until) {
        if (until == null) {
            timers.stop(id);
        } else {
            timers.start(id, until);
        }
    }
}
