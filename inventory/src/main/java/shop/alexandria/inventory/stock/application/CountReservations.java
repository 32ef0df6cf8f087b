package shop.alexandria.inventory.stock.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.kit.transactional.AfterCommit;

/** How often copies were reserved, and how often there were too few: what has been rolled back was not reserved. */
@Startup
@ApplicationScoped
class CountReservations {
    private final AfterCommit afterCommit;
    private final Counter held;
    private final Counter tooFew;

    CountReservations(AfterCommit afterCommit, MeterRegistry metrics) {
        this.afterCommit = afterCommit;
        this.held = counter("held", metrics);
        this.tooFew = counter("short", metrics);
    }

    void held() {
        afterCommit.run(held::increment);
    }

    void tooFew() {
        tooFew.increment();
    }

    private static Counter counter(String outcome, MeterRegistry metrics) {
        return Counter.builder("alexandria.reservations")
                .description("Reservations of all copies of an order, or of none because some were short")
                .tag("outcome", outcome)
                .register(metrics);
    }
}
