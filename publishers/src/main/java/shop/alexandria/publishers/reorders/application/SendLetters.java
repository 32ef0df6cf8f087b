package shop.alexandria.publishers.reorders.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;

/** Sends what waits: soon after it was ordered, and in any case before long. */
@ApplicationScoped
class SendLetters {
    private static final Logger LOG = Logger.getLogger(SendLetters.class);

    private final SendLetter sendLetter;
    private final ExecutorService threads;
    private final ReentrantLock busy = new ReentrantLock();

    SendLetters(SendLetter sendLetter, @VirtualThreads ExecutorService threads) {
        this.sendLetter = sendLetter;
        this.threads = threads;
    }

    void wake() {
        threads.execute(this::sendAll);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sendAll() {
        if (!busy.tryLock()) {
            return; // whoever is at it will find the new ones too, or the next round will
        }
        try {
            while (sendLetter.next()) {
                // more may wait
            }
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Letters wait: %s", failure.getMessage());
        } finally {
            busy.unlock();
        }
    }
}
