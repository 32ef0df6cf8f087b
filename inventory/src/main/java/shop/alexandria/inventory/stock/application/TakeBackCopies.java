package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;

/** The copies of an order that was called off are for sale again: given back if they were held, put back if they were sold. */
@ApplicationScoped
public class TakeBackCopies {
    private final Reservations reservations;
    private final ReleaseReservation releaseReservation;
    private final Shelf shelf;
    private final Movements movements;
    private final AnnounceStock announce;

    TakeBackCopies(
            Reservations reservations,
            ReleaseReservation releaseReservation,
            Shelf shelf,
            Movements movements,
            AnnounceStock announce) {
        this.reservations = reservations;
        this.releaseReservation = releaseReservation;
        this.shelf = shelf;
        this.movements = movements;
        this.announce = announce;
    }

    /** Of an order that was paid and came too late for its copies there is nothing to put back. */
    @Transactional
    public void takeBack(OrderCancelled cancelled) {
        reservations.latest(UUID.fromString(cancelled.orderId())).ifPresent(latest -> {
            if (latest.state() == ReservationState.COMMITTED) {
                putBack(latest, cancelled);
            } else {
                releaseReservation.release(latest.id());
            }
        });
    }

    private void putBack(Reservation sold, OrderCancelled cancelled) {
        List<StockLevel> levels = new ArrayList<>();
        for (Copies copies : sold.lines()) {
            levels.add(shelf.adjust(copies.isbn(), copies.quantity()).orElseThrow());
            movements.add(Movement.takenBack(
                    copies, cancelled.orderNumber(), "cancel:" + cancelled.orderId(), cancelled.cancelledAt()));
        }
        announce.announce(levels);
    }
}
