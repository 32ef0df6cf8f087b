package shop.alexandria.local.processes;

/** A server or service of the shop. It may be stopped and started again: its address and its data stay. */
public interface Part {
    String name();

    int port();

    /** Returns when it answers; throws {@link StartFailed} when it does not, and then does not run. */
    void start();

    /** Stops gracefully; harmless when it does not run. */
    void stop();

    boolean isRunning();

    /** Its process: our own for those that run inside ours, 0 when it does not run. */
    long pid();
}
