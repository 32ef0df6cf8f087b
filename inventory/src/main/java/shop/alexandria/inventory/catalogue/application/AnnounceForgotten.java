package shop.alexandria.inventory.catalogue.application;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.PendingChange;
import shop.alexandria.inventory.catalogue.domain.PendingChanges;
import shop.alexandria.inventory.catalogue.domain.PendingNote;
import shop.alexandria.inventory.catalogue.domain.Stocking;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.kit.web.Outages;

/**
 * Announces what a process saved and then died before announcing. Several replicas may do so at once: an event repeats its
 * revision, and copies are received once per reference.
 */
@ApplicationScoped
public class AnnounceForgotten {
    private static final Logger LOG = Logger.getLogger(AnnounceForgotten.class);

    private final PendingChanges pending;
    private final Books books;
    private final Outbox outbox;
    private final Stocking stocking;
    private final CatalogueConfig config;
    private final Clock clock;

    AnnounceForgotten(
            PendingChanges pending,
            Books books,
            Outbox outbox,
            Stocking stocking,
            CatalogueConfig config,
            Clock clock) {
        this.pending = pending;
        this.books = books;
        this.outbox = outbox;
        this.stocking = stocking;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void announce() {
        try {
            pending.before(clock.instant().minus(config.repairAfter())).forEach(this::announce);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("What was forgotten is announced later: %s", failure.getMessage());
        }
    }

    private void announce(PendingNote note) {
        LOG.infof(
                "%d books may have changed without events: they are announced again",
                note.changes().size());
        Map<Isbn, PendingChange> changes =
                note.changes().stream().collect(toMap(PendingChange::isbn, change -> change));
        List<Book> present = books.findAll(changes.keySet());
        QuarkusTransaction.requiringNew().run(() -> {
            present.forEach(book -> outbox.append(BookEvents.of(book)));
            present.forEach(book -> receiveCopies(Objects.requireNonNull(changes.get(book.isbn())), book));
        });
        pending.strike(note.id());
    }

    private void receiveCopies(PendingChange change, Book saved) {
        Integer copies = change.firstCopies();
        if (copies != null && saved.revision() >= change.revision()) {
            stocking.receive(Map.of(change.isbn(), copies), change.reference());
        }
    }
}
