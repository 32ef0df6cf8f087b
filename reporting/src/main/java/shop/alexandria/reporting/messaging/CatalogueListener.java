package shop.alexandria.reporting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.BookChanged;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.CollectionEvent;
import shop.alexandria.events.Event;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.reporting.application.RecordBook;
import shop.alexandria.reporting.application.RecordCollection;

/** Reports know what books are called, and which belong together. */
@ApplicationScoped
class CatalogueListener implements EventConsumer {
    private final Inbox inbox;
    private final RecordBook recordBook;
    private final RecordCollection recordCollection;

    CatalogueListener(Inbox inbox, RecordBook recordBook, RecordCollection recordCollection) {
        this.inbox = inbox;
        this.recordBook = recordBook;
        this.recordCollection = recordCollection;
    }

    @Incoming("reporting-catalogue")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "catalogue";
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case BookListed listed -> recordBook.record(listed.book());
            case BookChanged changed -> recordBook.record(changed.book());
            case CollectionEvent changed -> recordCollection.record(changed);
            default -> {} // concerns others
        }
    }
}
