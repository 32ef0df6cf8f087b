package shop.alexandria.local.sandbox.webhook;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs a job whenever its alarm rings and whenever the job said it would be due; a failed job is tried again. */
public final class Worker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Supplier<Optional<Instant>> job;
    private final Alarm alarm;
    private final Thread thread;
    private volatile boolean closed;

    /** The job answers when it wants to run again, at the latest. */
    public Worker(String name, Alarm alarm, Supplier<Optional<Instant>> job) {
        this.job = job;
        this.alarm = alarm;
        thread = Thread.ofVirtual().name(name).unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    private void work() {
        try {
            while (!closed) {
                alarm.awaitUntil(runOnce());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant runOnce() {
        try {
            return job.get().orElseGet(() -> Instant.now().plus(AT_MOST));
        } catch (RuntimeException e) {
            LOG.log(ERROR, thread.getName() + " failed and will try again", e);
            return Instant.now().plus(AFTER_FAILURE);
        }
    }

    /** Returns when the job is not running and never will again. */
    @Override
    public void close() {
        closed = true;
        alarm.ring();
        // Not interrupted: an interrupt would close the database's file under a running statement.
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
