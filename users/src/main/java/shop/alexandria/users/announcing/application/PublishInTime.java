package shop.alexandria.users.announcing.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks every second, in every replica, for what is to be announced; what cannot be announced now waits for the next. */
@Singleton
class PublishInTime {
    private static final Logger LOG = Logger.getLogger(PublishInTime.class);

    private final PublishNotes publishNotes;

    @Inject
    PublishInTime(PublishNotes publishNotes) {
        this.publishNotes = publishNotes;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @RunOnVirtualThread
    void publish() {
        try {
            publishNotes.publish();
        } catch (RuntimeException failure) {
            LOG.warnf("What happened to users waits to be announced: %s", failure.getMessage());
        }
    }
}
