package shop.alexandria.local.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waiting for something to become true. */
public final class Await {
    private static final long PAUSE_MILLIS = 50;

    private Await() {}

    /** Answers whether the condition held before the time was over; an exception means "not yet". */
    public static boolean within(Duration patience, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(patience);
        while (!holds(condition)) {
            if (Instant.now().isAfter(end) || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception _) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
