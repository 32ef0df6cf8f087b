package shop.alexandria.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running {@link Program}, in a session of its own; where the platform can promise it, it does not outlive us. */
public final class ChildProcess {
    private final Process process;
    private final Program program;

    private ChildProcess(Process process, Program program) {
        this.process = process;
        this.program = program;
    }

    public static ChildProcess start(Program program) {
        LogFile.prepare(program.log());
        ProcessBuilder builder = new ProcessBuilder(Leash.on(program))
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(NULL_DEVICE))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        builder.environment().putAll(program.environment());
        return new ChildProcess(Leash.spawn(builder), program);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Program program() {
        return program;
    }

    public CompletableFuture<ChildProcess> onExit() {
        return process.onExit().thenApply(_ -> this);
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** Asks it to stop, waits as long as it is given, then kills it. */
    public void stop(Duration patience) {
        ask(program.stopSignal());
        if (!endsWithin(patience)) {
            process.destroyForcibly();
            endsWithin(Duration.ofSeconds(10));
        }
    }

    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    /** Waits for the end; answers whether it came in time. */
    public boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void ask(Program.Signal signal) {
        switch (signal) {
            case TERM -> process.destroy();
            case INT -> interrupt();
        }
    }

    private void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static final java.io.File NULL_DEVICE = new java.io.File("/dev/null");
}
