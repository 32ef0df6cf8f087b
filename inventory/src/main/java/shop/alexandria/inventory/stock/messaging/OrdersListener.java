package shop.alexandria.inventory.stock.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.PaymentFailed;
import shop.alexandria.inventory.stock.application.ReleaseReservation;
import shop.alexandria.inventory.stock.application.SellPaidOrder;
import shop.alexandria.inventory.stock.application.TakeBackCopies;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** Stock follows the orders. */
@ApplicationScoped
class OrdersListener implements EventConsumer {
    private final Inbox inbox;
    private final SellPaidOrder sellPaidOrder;
    private final ReleaseReservation releaseReservation;
    private final TakeBackCopies takeBackCopies;

    OrdersListener(
            Inbox inbox,
            SellPaidOrder sellPaidOrder,
            ReleaseReservation releaseReservation,
            TakeBackCopies takeBackCopies) {
        this.inbox = inbox;
        this.sellPaidOrder = sellPaidOrder;
        this.releaseReservation = releaseReservation;
        this.takeBackCopies = takeBackCopies;
    }

    @Incoming("stock-orders")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "stock";
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case OrderPaid paid -> sellPaidOrder.sell(paid);
            case PaymentFailed failed -> release(failed.orderId(), failed.attempt());
            case OrderExpired expired -> release(expired.orderId(), expired.attempt());
            case OrderCancelled cancelled -> takeBackCopies.takeBack(cancelled);
            case OrderReturned returned -> takeBackCopies.takeBack(returned);
            default -> {} // concerns others
        }
    }

    private void release(String orderId, int attempt) {
        releaseReservation.release(new ReservationId(UUID.fromString(orderId), attempt));
    }
}
