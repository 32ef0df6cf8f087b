package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.alexandria.events.StockCommitted;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.SalesCounts;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** The copies of a paid order leave the shelf, once. */
@ApplicationScoped
public class CommitReservation {
    private final Reservations reservations;
    private final Shelf shelf;
    private final Movements movements;
    private final SalesCounts sales;
    private final AnnounceStock announce;
    private final Outbox outbox;

    CommitReservation(
            Reservations reservations,
            Shelf shelf,
            Movements movements,
            SalesCounts sales,
            AnnounceStock announce,
            Outbox outbox) {
        this.reservations = reservations;
        this.shelf = shelf;
        this.movements = movements;
        this.sales = sales;
        this.announce = announce;
        this.outbox = outbox;
    }

    /**
     * Commits if the reservation is held; a repeat changes nothing.
     *
     * @return false when it is not held and not committed either: its copies have gone
     */
    @Transactional
    public boolean commit(ReservationId id, String orderNumber, Instant paidAt) {
        Reservation reservation = reservations.find(id).orElse(null);
        if (reservation == null) {
            return false;
        }
        if (!reservations.leaveHeld(id, ReservationState.COMMITTED)) {
            return reservation.state() == ReservationState.COMMITTED || isCommitted(id);
        }
        announce.afterCommit(() -> CrashPoints.reached(StockCrashPoint.SALE_COMMITTED));
        List<StockLevel> levels = new ArrayList<>();
        for (Copies line : reservation.lines()) {
            levels.add(shelf.take(line));
            movements.add(Movement.sale(line, orderNumber, cause(id.orderId()), paidAt));
            sales.add(line.isbn(), line.quantity());
        }
        announce.announce(levels);
        outbox.append(new StockCommitted(id.orderId().toString(), id.attempt(), isbns(reservation)));
        return true;
    }

    private boolean isCommitted(ReservationId id) {
        return reservations.find(id).map(Reservation::state).orElseThrow() == ReservationState.COMMITTED;
    }

    private static List<String> isbns(Reservation reservation) {
        return reservation.lines().stream().map(line -> line.isbn().value()).toList();
    }

    private static String cause(UUID orderId) {
        return "order:" + orderId;
    }
}
