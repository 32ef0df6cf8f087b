package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay right after a commit; a short poll finds what other replicas have appended. */
@ApplicationScoped
class OutboxSignal {
    private final Semaphore waiting = new Semaphore(0);

    Synchronization afterCommit() {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake();
                }
            }
        };
    }

    void wake() {
        waiting.release();
    }

    @SuppressWarnings("ReturnValueIgnored") // a signal or the time-out: the relay looks either way
    void await(Duration atMost) throws InterruptedException {
        waiting.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        waiting.drainPermits();
    }
}
