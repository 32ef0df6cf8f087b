package shop.alexandria.local.processes;

import org.jspecify.annotations.Nullable;

/** A part of the shop that runs in our own process. */
public abstract class InProcessPart<S> implements Part {
    private final String name;
    private final int port;
    private @Nullable S running;

    protected InProcessPart(String name, int port) {
        this.name = name;
        this.port = port;
    }

    /** Returns when it answers. */
    protected abstract S open();

    protected abstract void close(S running);

    @Override
    public final synchronized void start() {
        running = open();
    }

    @Override
    public final synchronized void stop() {
        if (running != null) {
            close(running);
            running = null;
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return running != null;
    }

    @Override
    public final long pid() {
        return isRunning() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int port() {
        return port;
    }
}
