package shop.alexandria.kit.transactional;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** Publishes the oldest unsent events: one replica at a time, so that the order of a key is kept. */
@ApplicationScoped
class PublishOutbox {
    // Any number will do as long as nothing else in the database locks it.
    static final long RELAY_LOCK = 0x0A1E_0B0CL;

    private final EntityManager entities;
    private final EventPublisher publisher;
    private final OutboxConfig config;

    PublishOutbox(EntityManager entities, EventPublisher publisher, OutboxConfig config) {
        this.entities = entities;
        this.publisher = publisher;
        this.config = config;
    }

    /**
     * Sends a batch and marks what the broker has acknowledged; the lock ends with the transaction.
     *
     * @return how many events were published
     */
    @Transactional
    @TransactionConfiguration(timeout = 60)
    int nextBatch() {
        boolean alone = (boolean) entities.createNativeQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", RELAY_LOCK)
                .getSingleResult();
        if (!alone) {
            return 0;
        }
        List<UUID> sent = publisher.publish(oldestUnsent());
        if (!sent.isEmpty()) {
            CrashPoints.reached(KitCrashPoint.OUTBOX_SENT);
            entities.createNativeQuery("UPDATE outbox SET sent_at = now() WHERE id = ANY(:ids)")
                    .setParameter("ids", sent.toArray(UUID[]::new))
                    .executeUpdate();
        }
        return sent.size();
    }

    private List<PendingEvent> oldestUnsent() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, aggregate_type, aggregate_id, type, payload, traceparent, occurred_at
                          FROM outbox WHERE sent_at IS NULL ORDER BY sequence LIMIT :batch
                        """, Tuple.class)
                .setParameter("batch", config.batch())
                .getResultList();
        return rows.stream().map(row -> pending((Tuple) row)).toList();
    }

    private static PendingEvent pending(Tuple row) {
        return new PendingEvent(
                row.get("id", UUID.class),
                row.get("aggregate_type", String.class),
                row.get("aggregate_id", String.class),
                row.get("type", String.class),
                row.get("payload", String.class),
                row.get("traceparent", String.class),
                row.get("occurred_at", Instant.class));
    }
}
