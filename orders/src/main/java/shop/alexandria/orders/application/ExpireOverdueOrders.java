package shop.alexandria.orders.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.kit.transactional.DatabaseClock;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.orders.domain.Orders;

/** Expires orders that have no reservation to expire, after a failed payment, and those whose event has not come. */
@ApplicationScoped
class ExpireOverdueOrders {
    private static final Logger LOG = Logger.getLogger(ExpireOverdueOrders.class);
    // Usually the stock is the first to notice, and its event is on the way.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Orders orders;
    private final ExpireOrder expireOrder;
    private final DatabaseClock clock;

    ExpireOverdueOrders(Orders orders, ExpireOrder expireOrder, DatabaseClock clock) {
        this.orders = orders;
        this.expireOrder = expireOrder;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void expire() {
        try {
            List<UUID> overdue = orders.overdue(clock.now().minus(GRACE), 200);
            overdue.forEach(this::expire);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("Overdue orders wait for the database: %s", failure.getMessage());
        }
    }

    /** One that cannot be expired now must not keep the others waiting. */
    private void expire(UUID order) {
        try {
            expireOrder.expire(order);
        } catch (RuntimeException failure) {
            LOG.warnf("Order %s is expired later: %s", order, failure.getMessage());
        }
    }
}
