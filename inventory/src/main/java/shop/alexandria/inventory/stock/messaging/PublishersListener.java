package shop.alexandria.inventory.stock.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.inventory.stock.application.ReceiveReorder;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** What was ordered from publishers arrives. */
@ApplicationScoped
class PublishersListener implements EventConsumer {
    private final Inbox inbox;
    private final ReceiveReorder receiveReorder;

    PublishersListener(Inbox inbox, ReceiveReorder receiveReorder) {
        this.inbox = inbox;
        this.receiveReorder = receiveReorder;
    }

    @Incoming("stock-publishers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "stock-publishers";
    }

    @Override
    public void on(Event event) {
        if (event instanceof ReorderReceived received) {
            receiveReorder.receive(received);
        }
    }
}
