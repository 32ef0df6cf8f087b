package shop.alexandria.orders.letters.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;

/** Sends what waits, in every replica; while the mail server is away one letter at a time finds out whether it is back. */
@ApplicationScoped
class SendLetters {
    private static final Logger LOG = Logger.getLogger(SendLetters.class);
    private static final int SECONDS_TO_FINISH = 15;

    private final SendLetter sendLetter;
    private final ReentrantLock busy = new ReentrantLock();
    private volatile boolean stopping;

    SendLetters(SendLetter sendLetter) {
        this.sendLetter = sendLetter;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sendAll() {
        try {
            while (sendNext()) {
                // more may wait
            }
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Letters wait: %s", failure.getMessage());
        }
    }

    private boolean sendNext() {
        busy.lock();
        try {
            return !stopping && sendLetter.next();
        } finally {
            busy.unlock();
        }
    }

    /** Waits for the letter that is being sent: without its note it would be sent twice. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (busy.tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            busy.unlock();
        } else {
            LOG.warn("A letter is still being sent, and may be sent again.");
        }
    }
}
