package shop.alexandria.kit.transactional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;

/** Tells how long events have waited in the outbox, and how many; asked beside the scrapes, so that those cost nothing. */
@Startup
@ApplicationScoped
class WatchOutbox {
    private static final Logger LOG = Logger.getLogger(WatchOutbox.class);

    private final EntityManager entities;
    private volatile Backlog backlog = Backlog.NONE;

    WatchOutbox(EntityManager entities, MeterRegistry metrics) {
        this.entities = entities;
        Gauge.builder("alexandria.outbox.age", () -> backlog.ageSeconds())
                .description("How long the oldest event has waited to be published")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("alexandria.outbox.unsent", () -> backlog.unsent())
                .description("Events that wait to be published")
                .register(metrics);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void watch() {
        try {
            backlog = now();
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("The outbox is watched again later: %s", failure.getMessage());
        }
    }

    // The index of what is unsent answers it: nothing that was published is read.
    private Backlog now() {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        SELECT count(*) AS unsent,
                               CAST(coalesce(extract(epoch FROM now() - min(occurred_at)), 0) AS float8) AS age
                          FROM outbox WHERE sent_at IS NULL
                        """, Tuple.class).getSingleResult();
        return new Backlog(row.get("unsent", Long.class), Math.max(0, row.get("age", Double.class)));
    }
}
