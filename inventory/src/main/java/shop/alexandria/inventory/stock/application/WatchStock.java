package shop.alexandria.inventory.stock.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.stock.domain.StockWatch;
import shop.alexandria.kit.web.Outages;

/** Tells whoever watches the shop whether holds end in time, and whether the ledger adds up; every replica looks for itself. */
@Startup
@ApplicationScoped
class WatchStock {
    private static final Logger LOG = Logger.getLogger(WatchStock.class);

    private final StockWatch stock;
    private volatile Duration expiryLag = Duration.ZERO;
    private volatile long brokenBooks;

    WatchStock(StockWatch stock, MeterRegistry metrics) {
        this.stock = stock;
        Gauge.builder("alexandria.expiry.lag", () -> expiryLag.toMillis() / 1_000.0)
                .description("How long the longest overdue reservation has been held past its deadline")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("alexandria.stock.broken", () -> brokenBooks)
                .description("Books whose counters contradict their holds or movements: more than 0 is a bug")
                .register(metrics);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void watchDeadlines() {
        unlessAway(() -> expiryLag = stock.expiryLag());
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void addUp() {
        unlessAway(() -> {
            brokenBooks = stock.brokenBooks();
            if (brokenBooks > 0) {
                LOG.errorf("The stock of %d books contradicts their holds or movements", brokenBooks);
            }
        });
    }

    /** What was seen last stays; that the database is away is told by others. */
    private static void unlessAway(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("The stock is watched again later: %s", failure.getMessage());
        }
    }
}
