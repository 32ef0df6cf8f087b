package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.StockTakenBack;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.SalesCounts;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.transactional.Outbox;

/** The copies of an order that was called off or sent back are for sale again: released if they were held, put back if sold. */
@ApplicationScoped
public class TakeBackCopies {
    private final Reservations reservations;
    private final ReleaseReservation releaseReservation;
    private final Shelf shelf;
    private final Movements movements;
    private final SalesCounts sales;
    private final AnnounceStock announce;
    private final Outbox outbox;

    TakeBackCopies(
            Reservations reservations,
            ReleaseReservation releaseReservation,
            Shelf shelf,
            Movements movements,
            SalesCounts sales,
            AnnounceStock announce,
            Outbox outbox) {
        this.reservations = reservations;
        this.releaseReservation = releaseReservation;
        this.shelf = shelf;
        this.movements = movements;
        this.sales = sales;
        this.announce = announce;
        this.outbox = outbox;
    }

    /** Of an order that was paid and came too late for its copies there is nothing to put back. */
    @Transactional
    public void takeBack(OrderCancelled cancelled) {
        reservations.latest(UUID.fromString(cancelled.orderId())).ifPresent(latest -> {
            if (latest.state() == ReservationState.COMMITTED) {
                String cause = "cancel:" + cancelled.orderId();
                putBack(latest, latest.lines(), cancelled.orderNumber(), cause, cancelled.cancelledAt());
            } else {
                releaseReservation.release(latest.id());
            }
        });
    }

    /** Some of the copies, or all. */
    @Transactional
    public void takeBack(OrderReturned returned) {
        List<Copies> back = returned.lines().stream()
                .map(line -> new Copies(new Isbn(line.isbn()), line.copies()))
                .sorted(Comparator.comparing(Copies::isbn))
                .toList();
        reservations
                .latest(UUID.fromString(returned.orderId()))
                .filter(latest -> latest.state() == ReservationState.COMMITTED)
                .ifPresent(sold -> putBack(
                        sold, back, returned.orderNumber(), "return:" + returned.returnId(), returned.returnedAt()));
    }

    private void putBack(Reservation sold, List<Copies> back, String orderNumber, String cause, Instant at) {
        List<StockLevel> levels = new ArrayList<>();
        for (Copies copies : back) {
            if (movements.add(Movement.takenBack(copies, orderNumber, cause, at))) {
                levels.add(shelf.adjust(copies.isbn(), copies.quantity()).orElseThrow());
                sales.add(copies.isbn(), -copies.quantity());
            }
        }
        announce.announce(levels);
        outbox.append(new StockTakenBack(
                sold.id().orderId().toString(),
                back.stream().map(copies -> copies.isbn().value()).toList()));
    }
}
