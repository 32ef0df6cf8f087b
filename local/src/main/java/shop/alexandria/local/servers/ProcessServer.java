package shop.alexandria.local.servers;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.ChildProcess;
import shop.alexandria.local.processes.LogFile;
import shop.alexandria.local.processes.Program;

/** A server that is a program of its own. */
abstract class ProcessServer implements Server {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final String name;
    private final int port;
    private final Path log;
    private volatile @Nullable ChildProcess process;

    ProcessServer(String name, int port, Path logs) {
        this.name = name;
        this.port = port;
        this.log = logs.resolve(name + ".log");
    }

    /** Whatever must be there before the first start. */
    abstract void prepare();

    abstract Program program();

    /** Whether it answers like itself; an exception counts as no. */
    abstract boolean answers() throws Exception;

    @Override
    public final void start() {
        prepare();
        ChildProcess started = ChildProcess.start(program());
        process = started;
        if (!Await.within(START, () -> !started.isAlive() || answers()) || !started.isAlive()) {
            started.kill();
            throw new ServerFailed(whyItFailed());
        }
    }

    String whyItFailed() {
        return "%s did not start. The end of %s:%n%s".formatted(name, log, String.join("\n", LogFile.tail(log, 15)));
    }

    @Override
    public final void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.stop(STOP);
        }
    }

    @Override
    public final boolean isRunning() {
        ChildProcess current = process;
        return current != null && current.isAlive();
    }

    @Override
    public final long pid() {
        ChildProcess current = process;
        return current != null && current.isAlive() ? current.pid() : 0;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int port() {
        return port;
    }

    final Path log() {
        return log;
    }
}
