package shop.alexandria.reporting.application;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import shop.alexandria.events.Event;
import shop.alexandria.kit.web.Outages;

/** Brings the shadow up to the present, and at last puts it in the place of the tables that answer. */
@ApplicationScoped
class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private final Shadow shadow;
    private final ReplayEvents replayEvents;

    CatchUp(Shadow shadow, ReplayEvents replayEvents) {
        this.shadow = shadow;
        this.replayEvents = replayEvents;
    }

    /** @return how many events were read */
    long read(History history) {
        List<Event> events = history.next();
        try {
            replayEvents.replay(events);
        } catch (RuntimeException failure) {
            LOG.infof("Some of %d events cannot be recorded: %s", events.size(), failure);
            events.forEach(this::replayAlone);
        }
        return events.size();
    }

    /**
     * While others wait, what was told meanwhile is read. Whatever they have recorded is among it, and what they will hear
     * once more changes nothing.
     */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    long takeOver(History history) {
        shadow.holdUpOthers();
        long events = 0;
        while (history.hasNext()) {
            events += read(history);
        }
        shadow.takeOver();
        return events;
    }

    private void replayAlone(Event event) {
        try {
            replayEvents.replay(List.of(event));
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("%s of %s is a dead letter here too: %s", event.getClass().getSimpleName(), event.key(), failure);
        }
    }
}
