package shop.alexandria.inventory.stock.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.StockShort;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.inventory.stock.domain.StockRefused;
import shop.alexandria.kit.transactional.Outbox;

/** The copies of a paid order leave the shelf, or are taken once more, or are reported short: exactly one of them. */
@ApplicationScoped
public class SellPaidOrder {
    private static final Logger LOG = Logger.getLogger(SellPaidOrder.class);

    private final CommitReservation commitReservation;
    private final KeepHold keepHold;
    private final Reservations reservations;
    private final Outbox outbox;

    SellPaidOrder(CommitReservation commitReservation, KeepHold keepHold, Reservations reservations, Outbox outbox) {
        this.commitReservation = commitReservation;
        this.keepHold = keepHold;
        this.reservations = reservations;
        this.outbox = outbox;
    }

    @Transactional
    public void sell(OrderPaid paid) {
        ReservationId id = new ReservationId(UUID.fromString(paid.orderId()), paid.attempt());
        if (commitReservation.commit(id, paid.orderNumber(), paid.paidAt())) {
            return;
        }
        Optional<ReservationId> again = heldAgain(id);
        if (again.isEmpty() || !commitReservation.commit(again.get(), paid.orderNumber(), paid.paidAt())) {
            outbox.append(new StockShort(paid.orderId(), paid.attempt()));
        }
    }

    /** In a transaction of its own: being short must not undo that the event was seen. */
    private Optional<ReservationId> heldAgain(ReservationId lost) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> reservations
                            .latest(lost.orderId())
                            .map(latest -> new ReservationId(
                                    lost.orderId(), latest.id().attempt() + 1))
                            .map(next -> {
                                keepHold.keep(next, null);
                                return next;
                            }));
        } catch (StockRefused refused) {
            LOG.infof("Order %s was paid after its copies had gone: %s", lost.orderId(), refused.getMessage());
            return Optional.empty();
        }
    }
}
