package shop.alexandria.local.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.processes.ProcessIdentity;
import shop.alexandria.local.processes.StartFailed;

/** A part that is started again when it has ended by itself: at once, and after growing pauses when that does not help. */
public final class WatchedPart {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration HEALTHY = Duration.ofMinutes(2);

    private final Part part;
    private final Progress progress;
    private volatile PartState state = PartState.WAITING;
    private volatile Instant since = Instant.now();
    private volatile int failures;
    private volatile boolean takenAway;

    WatchedPart(Part part, Progress progress) {
        this.part = part;
        this.progress = progress;
    }

    public String name() {
        return part.name();
    }

    PartRecord record() {
        return new PartRecord(part.name(), state, ProcessIdentity.of(part.pid()).orElse(null), part.port());
    }

    /** The first start; what goes wrong is thrown. */
    void open() {
        try {
            start();
        } catch (RuntimeException e) {
            enter(PartState.DOWN);
            progress.failed(name());
            throw e;
        }
    }

    /** Kills it and leaves it down until it is brought back: what a trial of the shop does, and its owner never. */
    public void takeAway() {
        takenAway = true;
        enter(PartState.DOWN);
        part.kill();
    }

    /** Returns when what was taken away is up again. */
    public void bringBack() {
        start();
        takenAway = false;
    }

    /** Environment variables for one start alone: the next that was told of none yet. */
    public void tellAtOneStart(Map<String, String> variables) {
        part.tellAtOneStart(variables);
    }

    /** Its process, 0 while it has none. */
    public long pid() {
        return part.pid();
    }

    public int port() {
        return part.port();
    }

    public boolean isUp() {
        return state == PartState.UP && part.isRunning();
    }

    /** Looks after it; to be called again and again. */
    void watch() {
        if (takenAway) {
            return;
        }
        if (state == PartState.UP && !part.isRunning()) {
            failures = age().compareTo(HEALTHY) > 0 ? 0 : failures + 1;
            progress.note(name(), "ended; starting it again");
            enter(PartState.DOWN);
        }
        if (state == PartState.DOWN && age().compareTo(pause()) >= 0) {
            enter(PartState.STARTING);
            Thread.ofVirtual().name("restart-" + name()).start(this::startAgain);
        }
    }

    /** Forgets the failures, so that the next look starts it at once. */
    void wake() {
        failures = 0;
    }

    void close() {
        Instant begin = Instant.now();
        enter(PartState.STOPPED);
        if (part.isRunning()) {
            progress.begins(name());
            part.stop();
            progress.isStopped(name(), begin);
        }
    }

    private void startAgain() {
        try {
            start();
        } catch (StartFailed _) {
            failures++;
            enter(PartState.DOWN);
            progress.note(name(), "did not start; the next try is in %d s".formatted(pause().toSeconds()));
        }
    }

    private void start() {
        Instant begin = Instant.now();
        if (state == PartState.STOPPED) {
            return;
        }
        progress.begins(name());
        enter(PartState.STARTING);
        part.start();
        enter(PartState.UP);
        if (state == PartState.STOPPED) {
            part.stop(); // closed meanwhile
        } else {
            progress.isUp(name(), begin);
        }
    }

    /** None after the first failure, then 1, 3, 7 ... seconds. */
    private Duration pause() {
        Duration growing = Duration.ofSeconds((1L << Math.clamp(failures - 1, 0, 10)) - 1);
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }

    private Duration age() {
        return Duration.between(since, Instant.now());
    }

    private synchronized void enter(PartState next) {
        if (state != PartState.STOPPED) { // the last one
            state = next;
            since = Instant.now();
        }
    }
}
