package shop.alexandria.kit.transactional;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No job begins once a stop has begun: the framework closes the stores before it ends the scheduler. */
@ApplicationScoped
class ScheduledWork {
    private final Scheduler scheduler;

    ScheduledWork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        scheduler.pause();
    }
}
