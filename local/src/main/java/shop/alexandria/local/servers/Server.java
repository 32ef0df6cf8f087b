package shop.alexandria.local.servers;

/** One embedded server. It may be stopped and started again; its address and its data stay. */
public interface Server extends Store {
    String name();

    int port();

    /** Returns when it answers. */
    void start();

    /** Stops gracefully; harmless when it does not run. */
    void stop();

    boolean isRunning();

    /** Its process: our own for those that run inside ours, 0 when it does not run. */
    long pid();
}
