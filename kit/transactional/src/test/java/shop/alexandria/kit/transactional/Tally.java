package shop.alexandria.kit.transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.kit.web.trace.Trace;

/** A consumer that writes down the keys of its events, and fails at those it is told to fail at. */
@ApplicationScoped
class Tally implements EventConsumer {
    private final Map<String, Supplier<RuntimeException>> failing = new ConcurrentHashMap<>();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private final Inbox inbox;
    private final EntityManager entities;

    Tally(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Incoming("tally")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "tally";
    }

    @Override
    public void on(Event event) {
        Trace.current().ifPresent(trace -> traces.put(event.key(), trace.id()));
        entities.createNativeQuery("INSERT INTO tally (entry) VALUES (:entry)")
                .setParameter("entry", event.key())
                .executeUpdate();
        Supplier<RuntimeException> failure = failing.get(event.key());
        if (failure != null) {
            throw failure.get();
        }
    }

    /** The trace in which the event of this key took effect. */
    @Nullable
    String trace(String key) {
        return traces.get(key);
    }

    void failAt(String key, Supplier<RuntimeException> failure) {
        failing.put(key, failure);
    }

    void recoverAt(String key) {
        failing.remove(key);
    }

    @Transactional
    long count(String key) {
        return (long) entities.createNativeQuery("SELECT count(*) FROM tally WHERE entry = :entry", Long.class)
                .setParameter("entry", key)
                .getSingleResult();
    }

    /** In the order in which they took effect. */
    @Transactional
    @SuppressWarnings("unchecked") // the query says what it selects
    List<String> entriesLike(String pattern) {
        return entities.createNativeQuery("SELECT entry FROM tally WHERE entry LIKE :pattern ORDER BY id", String.class)
                .setParameter("pattern", pattern)
                .getResultList();
    }
}
