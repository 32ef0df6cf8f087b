package shop.alexandria.publishers.reorders.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;

/** Every replica looks for shortages in its turn. */
@ApplicationScoped
class ReorderRegularly {
    private static final Logger LOG = Logger.getLogger(ReorderRegularly.class);

    private final RunReorders runReorders;

    ReorderRegularly(RunReorders runReorders) {
        this.runReorders = runReorders;
    }

    // Not at once: whoever starts everything together is not kept waiting.
    @Scheduled(
            every = "{alexandria.reorder-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        try {
            RunReorders.Summary summary = runReorders.run();
            if (summary.ordered() > 0) {
                LOG.infof("%d books were reordered", summary.ordered());
            }
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Shortages are looked for later: %s", failure.getMessage());
        }
    }
}
