package shop.alexandria.local.sandbox.script;

import java.time.Duration;

/**
 * What goes wrong at present.
 *
 * @param latency how long every request waits before it takes effect
 * @param delay how long delayed payment methods take
 * @param duplicateWebhooks how many more times than once each webhook is delivered
 * @param dropWebhooks how many of the next webhooks are never delivered
 * @param holdWebhooks whether webhooks are kept back until they are released
 * @param failRefunds how many of the next refunds are answered 500 and have no effect
 */
public record Faults(
        Outage outage,
        Duration latency,
        Duration delay,
        int duplicateWebhooks,
        int dropWebhooks,
        boolean holdWebhooks,
        int failRefunds) {

    static Faults none(Duration delay) {
        return new Faults(Outage.NONE, Duration.ZERO, delay, 0, 0, false, 0);
    }

    Faults lessOneDrop() {
        return new Faults(outage, latency, delay, duplicateWebhooks, less(dropWebhooks), holdWebhooks, failRefunds);
    }

    Faults lessOneFailedRefund() {
        return new Faults(outage, latency, delay, duplicateWebhooks, dropWebhooks, holdWebhooks, less(failRefunds));
    }

    Faults withoutHold() {
        return new Faults(outage, latency, delay, duplicateWebhooks, dropWebhooks, false, failRefunds);
    }

    private static int less(int count) {
        return Math.max(0, count - 1);
    }
}
