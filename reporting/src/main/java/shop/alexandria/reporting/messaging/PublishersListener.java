package shop.alexandria.reporting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.PublisherEvent;
import shop.alexandria.events.RoyaltyBooked;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.reporting.application.RecordReorder;
import shop.alexandria.reporting.application.RecordRoyalty;
import shop.alexandria.reporting.application.RecordTransfer;

/** Reports follow what publishers are owed, and what is ordered from them. */
@ApplicationScoped
class PublishersListener implements EventConsumer {
    private final Inbox inbox;
    private final RecordRoyalty recordRoyalty;
    private final RecordTransfer recordTransfer;
    private final RecordReorder recordReorder;

    PublishersListener(
            Inbox inbox, RecordRoyalty recordRoyalty, RecordTransfer recordTransfer, RecordReorder recordReorder) {
        this.inbox = inbox;
        this.recordRoyalty = recordRoyalty;
        this.recordTransfer = recordTransfer;
        this.recordReorder = recordReorder;
    }

    @Incoming("reporting-publishers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "publishers";
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case RoyaltyBooked booked -> recordRoyalty.record(booked);
            case RoyaltyTransferred transferred -> recordTransfer.record(transferred);
            case PublisherEvent reorder -> recordReorder.record(reorder);
            default -> {} // concerns others
        }
    }
}
