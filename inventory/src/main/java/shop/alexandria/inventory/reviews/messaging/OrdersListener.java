package shop.alexandria.inventory.reviews.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.inventory.reviews.domain.Purchases;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** Who pays for a book may review it. */
@ApplicationScoped
class OrdersListener implements EventConsumer {
    private final Inbox inbox;
    private final Purchases purchases;

    OrdersListener(Inbox inbox, Purchases purchases) {
        this.inbox = inbox;
        this.purchases = purchases;
    }

    @Incoming("review-orders")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "reviews";
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == OrderPaid.class;
    }

    @Override
    public void on(Event event) {
        if (event instanceof OrderPaid paid) {
            purchases.note(
                    paid.customerId(),
                    paid.lines().stream().map(line -> new Isbn(line.isbn())).toList());
        }
    }
}
