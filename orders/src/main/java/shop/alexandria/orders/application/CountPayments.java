package shop.alexandria.orders.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.kit.transactional.AfterCommit;

/** How payments ended: with money, or, whatever the reason, without. */
@Startup
@ApplicationScoped
class CountPayments {
    private final AfterCommit afterCommit;
    private final Counter succeeded;
    private final Counter declined;

    CountPayments(AfterCommit afterCommit, MeterRegistry metrics) {
        this.afterCommit = afterCommit;
        this.succeeded = counter("succeeded", metrics);
        this.declined = counter("declined", metrics);
    }

    void succeeded() {
        afterCommit.run(succeeded::increment);
    }

    void declined() {
        afterCommit.run(declined::increment);
    }

    private static Counter counter(String outcome, MeterRegistry metrics) {
        return Counter.builder("alexandria.payments")
                .description("Payments that have ended")
                .tag("outcome", outcome)
                .register(metrics);
    }
}
