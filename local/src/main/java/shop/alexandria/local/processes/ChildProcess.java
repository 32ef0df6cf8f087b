package shop.alexandria.local.processes;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shop.alexandria.local.files.LogFile;

/** A running {@link Program}, in a session of its own; where the platform can promise it, it does not outlive us. */
public final class ChildProcess {
    private static final File NOTHING = new File("/dev/null");
    private static final int LAST_WORDS = 20;
    private static final Duration UNTIL_DEAD = Duration.ofSeconds(10);

    private final Process process;
    private final Program program;

    private final long beginOfOutput;

    private ChildProcess(Process process, Program program, long beginOfOutput) {
        this.process = process;
        this.program = program;
        this.beginOfOutput = beginOfOutput;
    }

    public static ChildProcess start(Program program) {
        LogFile.prepare(program.log());
        long beginOfOutput = LogFile.size(program.log());
        ProcessBuilder builder = new ProcessBuilder(Leash.on(program))
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(NOTHING)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        builder.environment().putAll(program.environment());
        return new ChildProcess(Leash.spawn(builder), program, beginOfOutput);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The end of what this process said, and not one before it. */
    public List<String> lastWords() {
        return LogFile.tail(program.log(), beginOfOutput, LAST_WORDS);
    }

    /** Asks it to stop, waits as long as it is given, then kills it. */
    public void stop(Duration patience) {
        switch (program.stopSignal()) {
            case TERM -> process.destroy();
            case INT -> Command.run("kill", "-INT", Long.toString(pid()));
        }
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /** Ends it and what it has started, at once. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(UNTIL_DEAD);
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
