package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.Shortage;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;

/** Reserves every copy of an order, all lines or none. */
@ApplicationScoped
public class ReserveCopies {
    private final AdmissionGate gate;
    private final HoldCopies holdCopies;
    private final CountReservations count;

    ReserveCopies(AdmissionGate gate, HoldCopies holdCopies, CountReservations count) {
        this.gate = gate;
        this.holdCopies = holdCopies;
        this.count = count;
    }

    /**
     * A repeat answers the reservation it made the first time, whatever its lines say.
     *
     * @param lines one per book
     * @param holdFor how long the customer has to pay, by the database's clock
     * @throws InsufficientStock naming every line that is short
     */
    public Reservation reserve(ReservationId id, List<Copies> lines, Duration holdFor, Promise promise) {
        List<Copies> ordered =
                lines.stream().sorted(Comparator.comparing(Copies::isbn)).toList();
        List<Shortage> soldOut = gate.admit(ordered);
        if (!soldOut.isEmpty()) {
            count.tooFew();
            throw new InsufficientStock(soldOut);
        }
        return holdCopies.hold(id, ordered, holdFor, promise);
    }
}
