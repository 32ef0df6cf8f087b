package shop.alexandria.users.recovery.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks every second, in every replica, for letters to be sent. */
@Singleton
class SendLettersInTime {
    private static final Logger LOG = Logger.getLogger(SendLettersInTime.class);

    private final SendLetters sendLetters;

    @Inject
    SendLettersInTime(SendLetters sendLetters) {
        this.sendLetters = sendLetters;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @RunOnVirtualThread
    void send() {
        try {
            sendLetters.send();
        } catch (RuntimeException failure) {
            LOG.warnf("Letters wait to be sent: %s", failure.getMessage());
        }
    }
}
