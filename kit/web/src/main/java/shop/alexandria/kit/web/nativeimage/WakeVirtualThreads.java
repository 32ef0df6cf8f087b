package shop.alexandria.kit.web.nativeimage;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * In a binary, threads of the system wake the virtual threads whose data has come. By default virtual threads do, which need a
 * carrier themselves; binaries were seen to wake some of those that waited for the database ten seconds too late.
 */
@ApplicationScoped
class WakeVirtualThreads {

    /** Before the first of them waits; see {@code sun.nio.ch.Poller}. */
    void byThreadsOfTheSystem(@Observes @Priority(1) StartupEvent start) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            System.setProperty("jdk.pollerMode", "1");
        }
    }
}
