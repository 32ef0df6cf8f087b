package shop.alexandria.orders.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import shop.alexandria.orders.domain.Orders;

/** Refunds that are decided and not done, because a process died or the provider was away, are done. */
@ApplicationScoped
class RecoverRefunds {
    private static final Logger LOG = Logger.getLogger(RecoverRefunds.class);
    private static final Duration UNTOUCHED = Duration.ofSeconds(2);

    private final Orders orders;
    private final GiveMoneyBack giveMoneyBack;

    RecoverRefunds(Orders orders, GiveMoneyBack giveMoneyBack) {
        this.orders = orders;
        this.giveMoneyBack = giveMoneyBack;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void recover() {
        // Several at once: a provider that does not answer must not keep the others waiting for long.
        try (ExecutorService several =
                Executors.newFixedThreadPool(8, Thread.ofVirtual().factory())) {
            orders.withRefundsDue(UNTOUCHED, 100).forEach(order -> several.execute(() -> tryToRecover(order)));
        }
    }

    private void tryToRecover(UUID orderId) {
        try {
            giveMoneyBack.giveBack(orderId);
        } catch (RuntimeException failure) {
            LOG.warnf("The money of order %s goes back later: %s", orderId, failure.getMessage());
        }
    }
}
