package shop.alexandria.local.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a worker at a time, or earlier when it is rung; a ring is never lost. */
public final class Alarm {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    void awaitUntil(Instant time) throws InterruptedException {
        long millis = Math.max(1, Duration.between(Instant.now(), time).toMillis() + 1);
        if (rings.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
