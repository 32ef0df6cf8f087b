package shop.alexandria.reporting.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rebuild that is running, or was the last; one at a time, of all replicas. */
public interface Rebuilds {

    /** False while another is running; one that has not moved for a minute is taken for dead. */
    boolean begin();

    void progress(long events);

    void end(RebuildView.State state, long events, @Nullable String reason);

    Optional<RebuildView> latest();
}
