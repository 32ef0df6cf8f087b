package shop.alexandria.inventory.stock.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.stock.domain.SalesCounts;
import shop.alexandria.kit.web.Outages;

/** The ranking survives the loss of Redis: it is made again from what was sold. */
@ApplicationScoped
class RebuildBestSellers {
    private static final Logger LOG = Logger.getLogger(RebuildBestSellers.class);

    private final SalesCounts sales;
    private final BestSellers bestSellers;

    RebuildBestSellers(SalesCounts sales, BestSellers bestSellers) {
        this.sales = sales;
        this.bestSellers = bestSellers;
    }

    @Scheduled(every = "10s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void rebuildWhenLost() {
        try {
            if (bestSellers.lost()) {
                bestSellers.rebuild(sales.all());
            }
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("The ranking is rebuilt later: %s", failure.getMessage());
        }
    }
}
