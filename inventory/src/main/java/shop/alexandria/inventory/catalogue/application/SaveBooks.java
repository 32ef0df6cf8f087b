package shop.alexandria.inventory.catalogue.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Books.Unsaved;
import shop.alexandria.inventory.catalogue.domain.PendingChanges;
import shop.alexandria.inventory.catalogue.domain.Stocking;
import shop.alexandria.kit.transactional.Outbox;

/**
 * Saves books in MongoDB, and their events and first copies in PostgreSQL: either both, or a note stays behind from which
 * {@link AnnounceForgotten} makes up for the second.
 */
@ApplicationScoped
public class SaveBooks {
    private final Books books;
    private final PendingChanges pending;
    private final Outbox outbox;
    private final Stocking stocking;
    private final IndexBooks index;
    private final Clock clock;

    SaveBooks(Books books, PendingChanges pending, Outbox outbox, Stocking stocking, IndexBooks index, Clock clock) {
        this.books = books;
        this.pending = pending;
        this.outbox = outbox;
        this.stocking = stocking;
        this.index = index;
        this.clock = clock;
    }

    /** Saves all that can be; answers the others. What was saved can be found when this returns. */
    public Map<Isbn, Unsaved> save(Collection<BookChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        String note = pending.note(changes, clock.instant());
        Map<Isbn, Unsaved> unsaved =
                books.save(changes.stream().map(BookChange::book).toList());
        List<BookChange> saved = changes.stream()
                .filter(change -> !unsaved.containsKey(change.book().isbn()))
                .toList();
        // Before the world hears of them: an event that finds its book in the index costs nothing here.
        index.index(saved);
        QuarkusTransaction.requiringNew().run(() -> announce(saved));
        pending.strike(note);
        return unsaved;
    }

    private void announce(List<BookChange> saved) {
        outbox.append(saved.stream().map(change -> BookEvents.of(change.book())).toList());
        Map<String, List<BookChange>> receipts = saved.stream()
                .filter(change -> change.firstCopies() != null)
                .collect(groupingBy(BookChange::reference));
        receipts.forEach((reference, changes) -> stocking.receive(copies(changes), reference));
    }

    private static Map<Isbn, Integer> copies(List<BookChange> changes) {
        return changes.stream()
                .collect(toMap(change -> change.book().isbn(), change -> Objects.requireNonNull(change.firstCopies())));
    }
}
