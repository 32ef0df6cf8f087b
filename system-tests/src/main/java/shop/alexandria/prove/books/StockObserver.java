package shop.alexandria.prove.books;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Trial;

/** Samples the stock all along: at no moment may a row contradict its movements and holds. */
public final class StockObserver implements AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000;

    private final Trial trial;
    private final Database inventory;
    private final Thread thread;
    private final Set<String> contradictions = new LinkedHashSet<>();
    private volatile boolean watching = true;
    private volatile int samples;

    private StockObserver(Trial trial) {
        this.trial = trial;
        this.inventory = trial.premises().database("inventory");
        this.thread = Thread.ofVirtual().name("observer").start(this::watch);
    }

    public static StockObserver of(Trial trial) {
        return new StockObserver(trial);
    }

    private void watch() {
        while (watching) {
            List<String> found = inventory.texts(StockBooks.CONTRADICTIONS);
            contradictions.addAll(found);
            samples++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Ends the watch and tells what was seen. */
    @Override
    public void close() {
        watching = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        trial.findings()
                .find(
                        contradictions.isEmpty() && samples > 0,
                        "%d samples of the stock, %d contradictions: 0 <= reserved <= on hand, reserved = held lines,"
                                + " on hand = movements",
                        samples,
                        contradictions.size());
        contradictions.stream().limit(5).forEach(line -> trial.findings().tell("          %s", line));
    }
}
