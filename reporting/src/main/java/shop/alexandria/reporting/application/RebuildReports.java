package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Makes the reports anew from all that was ever told, while the present ones go on answering. */
@ApplicationScoped
public class RebuildReports {
    private static final Logger LOG = Logger.getLogger(RebuildReports.class);

    private final Shadow shadow;
    private final History.Archive archive;
    private final CatchUp catchUp;
    private final Rebuilds rebuilds;

    RebuildReports(Shadow shadow, History.Archive archive, CatchUp catchUp, Rebuilds rebuilds) {
        this.shadow = shadow;
        this.archive = archive;
        this.catchUp = catchUp;
        this.rebuilds = rebuilds;
    }

    /**
     * Begins, and goes on by itself.
     *
     * @return false when a rebuild is running
     */
    public boolean begin() {
        boolean begun = rebuilds.begin();
        if (begun) {
            Thread.ofVirtual().name("rebuild").start(this::run);
        }
        return begun;
    }

    private void run() {
        try (History history = archive.open()) {
            shadow.create();
            rebuilds.end(RebuildView.State.DONE, rebuild(history), null);
        } catch (RuntimeException failure) {
            LOG.error("The reports could not be rebuilt; the present ones stay", failure);
            rebuilds.end(RebuildView.State.FAILED, 0, String.valueOf(failure.getMessage()));
        }
    }

    private long rebuild(History history) {
        long events = 0;
        while (history.hasNext()) {
            events += catchUp.read(history);
            rebuilds.progress(events);
        }
        return events + catchUp.takeOver(history);
    }
}
