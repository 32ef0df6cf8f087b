package shop.alexandria.publishers.directory.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import shop.alexandria.publishers.directory.application.MeetPublishers;
import shop.alexandria.publishers.directory.domain.PublisherName;

/**
 * Hears who publishes the books of the shop. A repeat does no harm, so nothing needs to be remembered, and an import of
 * thousands of books is a few statements here.
 */
@ApplicationScoped
class CatalogueListener {
    private static final Logger LOG = Logger.getLogger(CatalogueListener.class);
    private static final long PATIENCE_MILLIS = 500;

    private final MeetPublishers meetPublishers;
    private final PublisherNames names;
    private volatile boolean stopping;

    CatalogueListener(MeetPublishers meetPublishers, PublisherNames names) {
        this.meetPublishers = meetPublishers;
        this.names = names;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Incoming("directory-books")
    @RunOnVirtualThread
    void booksChanged(ConsumerRecords<String, String> events) throws InterruptedException {
        Set<PublisherName> met = StreamSupport.stream(events.spliterator(), false)
                .flatMap(event -> names.in(event).stream())
                .collect(Collectors.toSet());
        while (!taken(met)) {
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    private boolean taken(Set<PublisherName> met) {
        try {
            meetPublishers.meet(met);
            return true;
        } catch (RuntimeException failure) {
            if (stopping) {
                throw failure; // not acknowledged: whoever comes next gets it again
            }
            LOG.warnf("New publishers wait for the database: %s", failure);
            return false;
        }
    }
}
