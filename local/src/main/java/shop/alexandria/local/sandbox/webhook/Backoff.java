package shop.alexandria.local.sandbox.webhook;

import java.time.Duration;

/** How long a refused webhook waits: a second, then twice as long each time up to half a minute, for three days. */
final class Backoff {
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Backoff() {}

    static Duration after(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.clamp(attempts - 1L, 0, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
