package shop.alexandria.prove.proofs;

import java.time.Duration;

/** Letting time pass where the time itself is what is tried. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void until(Thread ends) {
        try {
            ends.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
