package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.events.EventTypes;
import shop.alexandria.kit.web.trace.Trace;

/** Events appended here are published if, and only if, the caller's transaction commits. */
@ApplicationScoped
public class Outbox {
    private static final String APPEND = """
        INSERT INTO outbox (id, aggregate_type, aggregate_id, type, payload, traceparent)
        SELECT CAST(id AS uuid), topic, key, type, payload, nullif(:traceparent, '')
          FROM unnest(CAST(:ids AS text[]), CAST(:topics AS text[]), CAST(:keys AS text[]), CAST(:types AS text[]),
                      CAST(:payloads AS text[])) WITH ORDINALITY AS event (id, topic, key, type, payload, position)
         ORDER BY position
        """;

    private final EntityManager entities;
    private final EventJson json;
    private final OutboxSignal signal;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(
            EntityManager entities,
            EventJson json,
            OutboxSignal signal,
            TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.json = json;
        this.signal = signal;
        this.transactions = transactions;
    }

    /** As {@link #append(Event)} for many events, in their order, with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        entities.createNativeQuery(APPEND)
                .setParameter("ids", array(events, _ -> UUID.randomUUID().toString()))
                .setParameter("topics", array(events, Event::topic))
                .setParameter("keys", array(events, Event::key))
                .setParameter("types", array(events, event -> EventTypes.nameOf(event.getClass())))
                .setParameter("payloads", array(events, json::write))
                .setParameter("traceparent", Objects.requireNonNullElse(traceOfTheMoment(), ""))
                .executeUpdate();
        transactions.registerInterposedSynchronization(signal.afterCommit());
    }

    /** Who takes the event continues it. */
    static @Nullable String traceOfTheMoment() {
        return Trace.current().map(Trace::parent).orElse(null);
    }

    private static String[] array(List<? extends Event> events, Function<Event, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }

    /** Appends in the caller's transaction; events of one key are published in the order of their transactions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        entities.persist(new OutboxEntity(
                UUID.randomUUID(), event.topic(), event.key(), EventTypes.nameOf(event.getClass()), json.write(event)));
        transactions.registerInterposedSynchronization(signal.afterCommit());
    }
}
