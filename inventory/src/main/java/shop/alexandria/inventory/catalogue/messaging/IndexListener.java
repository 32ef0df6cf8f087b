package shop.alexandria.inventory.catalogue.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import shop.alexandria.events.EventTypes;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.StockChanged;
import shop.alexandria.inventory.catalogue.application.RefreshIndex;

/**
 * Hears, in every replica, which books and which copies have changed, and looks up how they are now: so order, repeats and
 * gaps do no harm, and nothing needs to be remembered.
 */
@ApplicationScoped
class IndexListener {
    private static final Logger LOG = Logger.getLogger(IndexListener.class);
    // Of the events of stock only this one has an ISBN for its key.
    private static final Set<String> STOCK_CHANGED = Set.of(EventTypes.nameOf(StockChanged.class));
    private static final long PATIENCE_MILLIS = 500;

    private final RefreshIndex refreshIndex;
    private final BookRevisions revisions;
    private volatile boolean stopping;

    IndexListener(RefreshIndex refreshIndex, BookRevisions revisions) {
        this.refreshIndex = refreshIndex;
        this.revisions = revisions;
    }

    @Incoming("catalogue-index-books")
    @RunOnVirtualThread
    void booksChanged(ConsumerRecords<String, String> events) throws InterruptedException {
        Map<Isbn, Long> latest = ofType(events, BookRevisions.TYPES)
                .collect(toMap(event -> new Isbn(event.key()), revisions::in, Math::max));
        persist(() -> refreshIndex.books(latest));
    }

    @Incoming("catalogue-index-stock")
    @RunOnVirtualThread
    void stockChanged(ConsumerRecords<String, String> events) throws InterruptedException {
        Set<Isbn> isbns = ofType(events, STOCK_CHANGED)
                .map(event -> new Isbn(event.key()))
                .collect(toSet());
        persist(() -> refreshIndex.stock(isbns));
    }

    /** Who stops the service waits for nothing that waits for stores, which are closed by then. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Stores that are away come back; until then the index is a little old. */
    private void persist(Runnable refresh) throws InterruptedException {
        while (!stopping && !taken(refresh)) {
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    private boolean taken(Runnable refresh) {
        try {
            if (refreshIndex.isPossible()) {
                refresh.run();
                return true;
            }
        } catch (RuntimeException failure) {
            LOG.warnf("The index waits for a store: %s", failure);
        }
        return false;
    }

    private static Stream<ConsumerRecord<String, String>> ofType(
            ConsumerRecords<String, String> events, Set<String> types) {
        return StreamSupport.stream(events.spliterator(), false).filter(event -> types.contains(typeOf(event)));
    }

    private static String typeOf(ConsumerRecord<String, String> event) {
        Header type = event.headers().lastHeader("ce_type");
        return type == null ? "" : new String(type.value(), UTF_8);
    }
}
