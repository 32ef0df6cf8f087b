package shop.alexandria.inventory.stock.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.stock.domain.HoldTimers;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.Reservations;
import shop.alexandria.kit.web.Outages;

/** The slower layers of expiry: a lost keyspace event delays it by a second, a lost Redis by five. */
@ApplicationScoped
class SweepDeadlines {
    private static final Logger LOG = Logger.getLogger(SweepDeadlines.class);
    private static final int BATCH = 200;

    private final HoldTimers timers;
    private final Reservations reservations;
    private final ExpireReservation expireReservation;

    SweepDeadlines(HoldTimers timers, Reservations reservations, ExpireReservation expireReservation) {
        this.timers = timers;
        this.reservations = reservations;
        this.expireReservation = expireReservation;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweepTimers() {
        timers.due().forEach(id -> {
            expire(id);
            timers.stop(id);
        });
    }

    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweepDatabase() {
        boolean more = true;
        while (more) {
            List<ReservationId> overdue = overdue();
            long expired = overdue.stream().filter(this::expire).count();
            more = expired > 0 && overdue.size() == BATCH;
        }
    }

    private List<ReservationId> overdue() {
        try {
            return reservations.overdue(BATCH);
        } catch (RuntimeException failure) {
            return noneWhileAway(failure);
        }
    }

    private static List<ReservationId> noneWhileAway(RuntimeException failure) {
        if (Outages.isOutage(failure)) {
            LOG.warnf("The sweep of deadlines waits for the database: %s", failure.getMessage());
            return List.of();
        }
        throw failure;
    }

    private boolean expire(ReservationId id) {
        try {
            expireReservation.expire(id);
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf("Reservation %s is expired later: %s", id, failure.getMessage());
            return false;
        }
    }
}
