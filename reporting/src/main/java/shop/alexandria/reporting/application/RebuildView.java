package shop.alexandria.reporting.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as the owners see it.
 *
 * @param events that were read so far
 * @param reason why it failed
 */
public record RebuildView(
        State state,
        long events,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
