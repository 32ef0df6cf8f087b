package shop.alexandria.inventory.catalogue.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
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
    private static final String STOCK_CHANGED = EventTypes.nameOf(StockChanged.class);
    private static final long PATIENCE_MILLIS = 500;

    private final RefreshIndex refreshIndex;

    IndexListener(RefreshIndex refreshIndex) {
        this.refreshIndex = refreshIndex;
    }

    @Incoming("catalogue-index-books")
    @RunOnVirtualThread
    void booksChanged(ConsumerRecords<String, String> events) throws InterruptedException {
        persist(isbnsOf(events), refreshIndex::books);
    }

    @Incoming("catalogue-index-stock")
    @RunOnVirtualThread
    void stockChanged(ConsumerRecords<String, String> events) throws InterruptedException {
        persist(isbnsOf(events), refreshIndex::stock);
    }

    /** Stores that are away come back; until then the index is a little old. */
    private void persist(Set<Isbn> isbns, Consumer<Set<Isbn>> refresh) throws InterruptedException {
        while (!isbns.isEmpty() && !taken(isbns, refresh)) {
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    private boolean taken(Set<Isbn> isbns, Consumer<Set<Isbn>> refresh) {
        try {
            if (refreshIndex.isPossible()) {
                refresh.accept(isbns);
                return true;
            }
        } catch (RuntimeException failure) {
            LOG.warnf("The index waits for %d books: %s", isbns.size(), failure);
        }
        return false;
    }

    private static Set<Isbn> isbnsOf(ConsumerRecords<String, String> events) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(IndexListener::isAboutABook)
                .map(event -> new Isbn(event.key()))
                .collect(toSet());
    }

    // Of the events of stock only this one has an ISBN for its key.
    private static boolean isAboutABook(ConsumerRecord<String, String> event) {
        Header type = event.headers().lastHeader("ce_type");
        String name = type == null ? "" : new String(type.value(), UTF_8);
        return name.equals(STOCK_CHANGED) || CatalogueTypes.NAMES.contains(name);
    }
}
