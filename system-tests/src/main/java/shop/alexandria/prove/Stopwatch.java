package shop.alexandria.prove;

import java.time.Duration;
import java.util.Locale;

/** Runs from the moment it was started; as a text it tells seconds. */
public record Stopwatch(long startNanos) {
    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f", elapsed().toMillis() / 1000.0);
    }
}
