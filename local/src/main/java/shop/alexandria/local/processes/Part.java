package shop.alexandria.local.processes;

import java.util.Map;

/** A server or service of the shop. It may be stopped and started again: its address and its data stay. */
public interface Part {
    String name();

    int port();

    /** Returns when it answers; throws {@link StartFailed} when it does not, and then does not run. */
    void start();

    /** Stops gracefully; harmless when it does not run. */
    void stop();

    /** Ends it at once, as a crash would. What runs in our own process can only be stopped. */
    default void kill() {
        stop();
    }

    /** Environment variables for one start alone: the next that was told of none yet. */
    default void tellAtOneStart(Map<String, String> variables) {
        throw new UnsupportedOperationException(name() + " reads no environment");
    }

    boolean isRunning();

    /** Its process: our own for those that run inside ours, 0 when it does not run. */
    long pid();
}
