package shop.alexandria.kit.transactional;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Outages;

/** Keeps publishing while the service runs; what cannot be published now waits for the next round. */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxSignal signal;
    private final PublishOutbox publish;
    private final OutboxConfig config;
    private volatile @Nullable Thread thread;

    OutboxRelay(OutboxSignal signal, PublishOutbox publish, OutboxConfig config) {
        this.signal = signal;
        this.publish = publish;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread relay = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        thread = relay; // before it starts: it ends when it finds none here
        relay.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        thread = null;
        if (running != null) {
            signal.wake();
            running.join(config.poll().plusSeconds(5));
        }
    }

    private void run() {
        try {
            while (thread != null) {
                signal.await(config.poll());
                publishAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void publishAll() {
        try {
            while (thread != null && publish.nextBatch() == config.batch()) {
                // more may wait
            }
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                LOG.warnf("Events wait in the outbox: %s", failure.getMessage());
            } else {
                LOG.error("Publishing from the outbox failed; it is tried again", failure);
            }
        }
    }
}
