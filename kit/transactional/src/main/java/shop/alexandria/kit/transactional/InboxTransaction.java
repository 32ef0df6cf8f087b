package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import shop.alexandria.events.Event;

/** The effect of an event and the note that it was seen commit together or not at all. */
@ApplicationScoped
class InboxTransaction {
    private static final String NOTE = """
        INSERT INTO inbox (consumer, event_id)
        SELECT :consumer, event FROM unnest(CAST(:events AS text[])) AS event
            ON CONFLICT DO NOTHING RETURNING event_id
        """;

    private final EntityManager entities;
    private final ContinueTrace continueTrace;

    InboxTransaction(EntityManager entities, ContinueTrace continueTrace) {
        this.entities = entities;
        this.continueTrace = continueTrace;
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void onceEach(String consumer, List<ReceivedEvent> received, Consumer<Event> effect) {
        Set<String> unseen = note(consumer, received);
        received.stream()
                .filter(event -> unseen.remove(event.id()))
                .forEach(event -> continueTrace.by(consumer, event, effect));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void once(String consumer, ReceivedEvent received, Consumer<Event> effect) {
        onceEach(consumer, List.of(received), effect);
    }

    /**
     * A repeat that runs at the same time waits here for the first one's commit.
     *
     * @return those that this consumer sees for the first time
     */
    private Set<String> note(String consumer, List<ReceivedEvent> received) {
        return new HashSet<>(entities.createNativeQuery(NOTE, String.class)
                .setParameter("consumer", consumer)
                .setParameter("events", received.stream().map(ReceivedEvent::id).toArray(String[]::new))
                .getResultList());
    }
}
