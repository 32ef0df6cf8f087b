package shop.alexandria.reporting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.events.Event;
import shop.alexandria.events.StockChanged;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.reporting.application.RecordReceipt;
import shop.alexandria.reporting.application.RecordStock;

/** Reports follow the shelf. */
@ApplicationScoped
class InventoryListener implements EventConsumer {
    private final Inbox inbox;
    private final RecordReceipt recordReceipt;
    private final RecordStock recordStock;

    InventoryListener(Inbox inbox, RecordReceipt recordReceipt, RecordStock recordStock) {
        this.inbox = inbox;
        this.recordReceipt = recordReceipt;
        this.recordStock = recordStock;
    }

    @Incoming("reporting-inventory")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "warehouse";
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == CopiesReceived.class || type == StockChanged.class;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case CopiesReceived received -> recordReceipt.record(received);
            case StockChanged changed -> recordStock.record(changed);
            default -> {} // concerns others
        }
    }
}
