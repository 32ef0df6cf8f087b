package shop.alexandria.kit.transactional;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Forgets what nobody will ask for again; several replicas doing so at once do no harm. */
@ApplicationScoped
class Housekeeping {
    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM outbox WHERE sent_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM inbox WHERE received_at < now() - 2 * make_interval(secs => :seconds)",
            "DELETE FROM dead_letter WHERE replayed_at < now() - 2 * make_interval(secs => :seconds)",
            "DELETE FROM idempotency_key WHERE created_at < now() - make_interval(secs => :seconds)");

    private final EntityManager entities;
    private final OutboxConfig config;

    Housekeeping(EntityManager entities, OutboxConfig config) {
        this.entities = entities;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forget() {
        Duration retention = config.retention();
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter("seconds", (double) retention.toSeconds())
                .executeUpdate());
    }
}
