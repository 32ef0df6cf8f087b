package shop.alexandria.inventory.stock.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.web.Outages;

/** Keeps the gate close to the truth: rebuilds it within seconds of its loss, corrects it every minute. */
@ApplicationScoped
class ReconcileGate {
    private static final Logger LOG = Logger.getLogger(ReconcileGate.class);
    private static final int STEP = 2_000;

    private final Shelf shelf;
    private final AdmissionGate gate;
    private final Counter drift;

    ReconcileGate(Shelf shelf, AdmissionGate gate, MeterRegistry metrics) {
        this.shelf = shelf;
        this.gate = gate;
        this.drift = Counter.builder("alexandria.stock.gate.drift")
                .description("Books whose count at the admission gate was wrong")
                .register(metrics);
    }

    @Scheduled(every = "3s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void rebuildWhenLost() {
        if (!gate.isComplete()) {
            goThrough();
        }
    }

    @Scheduled(every = "50s", delayed = "50s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void correct() {
        if (gate.isComplete()) {
            drift.increment(goThrough());
        }
    }

    private int goThrough() {
        try {
            int wrong = 0;
            List<StockLevel> step = shelf.after("", STEP);
            while (!step.isEmpty()) {
                wrong += gate.correct(step);
                step = shelf.after(step.getLast().isbn().value(), STEP);
            }
            gate.complete();
            return wrong;
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("The admission gate is corrected later: %s", failure.getMessage());
            return 0;
        }
    }
}
