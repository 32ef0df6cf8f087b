package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.HoldTimers;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** The part of reserving that PostgreSQL decides, in one transaction. */
@ApplicationScoped
class HoldCopies {
    private final Reservations reservations;
    private final ReserveLines reserveLines;
    private final AnnounceStock announce;
    private final HoldTimers timers;

    HoldCopies(Reservations reservations, ReserveLines reserveLines, AnnounceStock announce, HoldTimers timers) {
        this.reservations = reservations;
        this.reserveLines = reserveLines;
        this.announce = announce;
        this.timers = timers;
    }

    @Transactional
    Reservation hold(ReservationId id, List<Copies> lines, Duration holdFor, Promise promise) {
        Optional<Instant> added = reservations.add(id, lines, holdFor, promise);
        if (added.isEmpty()) {
            return reservations.find(id).orElseThrow();
        }
        announce.afterCommit(() -> CrashPoints.reached(StockCrashPoint.RESERVATION_COMMITTED));
        announce.announce(reserveLines.reserve(lines));
        Instant deadline = added.get();
        announce.afterCommit(() -> timers.start(id, deadline));
        return new Reservation(id, ReservationState.HELD, deadline, lines, promise.quote());
    }
}
