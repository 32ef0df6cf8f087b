package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.publishers.directory.application.RecognisePublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.reorders.domain.Reorder;
import shop.alexandria.publishers.reorders.domain.Reorders;
import shop.alexandria.publishers.reorders.domain.Shortage;

/** What is done about one shortage, in the caller's transaction. */
@ApplicationScoped
class PlaceReorder {
    private final Reorders reorders;
    private final RecognisePublisher recognisePublisher;
    private final Outbox outbox;
    private final Clock clock;

    PlaceReorder(Reorders reorders, RecognisePublisher recognisePublisher, Outbox outbox, Clock clock) {
        this.reorders = reorders;
        this.recognisePublisher = recognisePublisher;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False when one of this book is open already. */
    boolean place(Shortage shortage, long soldLastMonth) {
        Optional<Publisher> publisher = publisherOf(shortage);
        Reorder reorder = Reorder.of(
                reorders.nextId(), shortage, publisher.map(Publisher::id).orElse(null), soldLastMonth, clock.instant());
        boolean added = reorders.add(reorder);
        if (added) {
            outbox.append(new ReorderPlaced(
                    reorder.id(),
                    reorder.isbn().value(),
                    reorder.title(),
                    publisher.map(known -> known.id().toString()).orElse(null),
                    publisher.map(known -> known.name().text()).orElse(null),
                    reorder.quantity(),
                    reorder.orderedAt()));
        }
        return added;
    }

    /** Many books may share a publisher: each is looked up once. */
    void recordNothingSold(List<Shortage> unsold) {
        Map<String, Optional<Publisher>> known = new HashMap<>();
        reorders.recordNothingSold(unsold.stream()
                .map(shortage -> Reorder.of(
                        "",
                        shortage,
                        known.computeIfAbsent(shortage.publisherId() + shortage.publisher(), _ -> publisherOf(shortage))
                                .map(Publisher::id)
                                .orElse(null),
                        0,
                        clock.instant()))
                .toList());
    }

    private Optional<Publisher> publisherOf(Shortage shortage) {
        return recognisePublisher.recognise(shortage.publisherId(), shortage.publisher());
    }
}
