package shop.alexandria.orders.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.ReservationExpired;
import shop.alexandria.events.StockShort;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.orders.application.ExpireOrder;
import shop.alexandria.orders.application.RefundShortOrder;

/** Orders follow the stock. */
@ApplicationScoped
class InventoryListener implements EventConsumer {
    private final Inbox inbox;
    private final ExpireOrder expireOrder;
    private final RefundShortOrder refundShortOrder;

    InventoryListener(Inbox inbox, ExpireOrder expireOrder, RefundShortOrder refundShortOrder) {
        this.inbox = inbox;
        this.expireOrder = expireOrder;
        this.refundShortOrder = refundShortOrder;
    }

    @Incoming("orders-inventory")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        records.forEach(record -> inbox.receive(this, record));
    }

    @Override
    public String consumer() {
        return "orders";
    }

    // Most events of the topic tell levels of stock.
    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == ReservationExpired.class || type == StockShort.class;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case ReservationExpired expired -> expireOrder.expire(UUID.fromString(expired.orderId()));
            case StockShort lacking -> refundShortOrder.refund(UUID.fromString(lacking.orderId()));
            default -> {} // concerns others
        }
    }
}
