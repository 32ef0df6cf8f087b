package shop.alexandria.local.processes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of the shop that is a program of its own. */
public abstract class ProgramPart implements Part {
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(30);

    private static final int LONG_LINE = 400;

    private final String name;
    private final int port;
    private final Path log;
    private volatile @Nullable ChildProcess process;

    protected ProgramPart(String name, int port, Path logs) {
        this.name = name;
        this.port = port;
        this.log = logs.resolve(name + ".log");
    }

    /** Starts it and waits until it answers like itself; an exception while asking counts as "not yet". */
    protected final ChildProcess launch(Program program, Duration patience, Callable<Boolean> answers) {
        ChildProcess started = ChildProcess.start(program);
        process = started;
        if (!Await.within(patience, () -> !started.isAlive() || answers.call()) || !started.isAlive()) {
            started.kill();
            throw new StartFailed(whyItFailed(program.log(), started.lastWords()));
        }
        return started;
    }

    /** For people. */
    protected String whyItFailed(Path log, List<String> lastWords) {
        String end = lastWords.stream().map(ProgramPart::shortened).collect(Collectors.joining("\n"));
        return "%s did not start. The end of %s:%n%s".formatted(name, log, end);
    }

    private static String shortened(String line) {
        return line.length() <= LONG_LINE ? line : line.substring(0, LONG_LINE) + " ...";
    }

    @Override
    public void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.stop(UNTIL_STOPPED);
        }
    }

    @Override
    public final void kill() {
        ChildProcess running = process;
        if (running != null) {
            running.kill();
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

    protected final Path log() {
        return log;
    }
}
