package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import shop.alexandria.events.Event;

/** The effect of an event and the note that it was seen commit together or not at all. */
@ApplicationScoped
class InboxTransaction {
    private final EntityManager entities;
    private final ContinueTrace continueTrace;

    InboxTransaction(EntityManager entities, ContinueTrace continueTrace) {
        this.entities = entities;
        this.continueTrace = continueTrace;
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void onceEach(String consumer, List<ReceivedEvent> received, Consumer<Event> effect) {
        received.forEach(event -> take(consumer, event, effect));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void once(String consumer, ReceivedEvent received, Consumer<Event> effect) {
        take(consumer, received, effect);
    }

    private void take(String consumer, ReceivedEvent received, Consumer<Event> effect) {
        // A repeat that runs at the same time waits here for the first one's commit.
        int first = entities.createNativeQuery(
                        "INSERT INTO inbox (consumer, event_id) VALUES (:consumer, :event) ON CONFLICT DO NOTHING")
                .setParameter("consumer", consumer)
                .setParameter("event", received.id())
                .executeUpdate();
        if (first == 1) {
            continueTrace.by(consumer, received, effect);
        }
    }
}
