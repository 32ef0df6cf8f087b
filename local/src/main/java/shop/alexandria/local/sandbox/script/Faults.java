package shop.alexandria.local.sandbox.script;

import java.time.Duration;

/**
 * What goes wrong at present.
 *
 * @param latency how long every request waits before it takes effect
 * @param answerLatency how long every answer waits after its effect: webhooks overtake it
 * @param delay how long delayed payment methods take
 * @param duplicateWebhooks how many more times than once each webhook is delivered
 * @param dropWebhooks how many of the next webhooks are never delivered
 * @param holdWebhooks whether webhooks are kept back until they are released
 * @param failRefunds how many of the next refunds are answered 500, for ever under their keys, and have no effect
 * @param loseConfirmations how many of the next confirmations take effect and are never answered
 */
public record Faults(
        Outage outage,
        Duration latency,
        Duration answerLatency,
        Duration delay,
        int duplicateWebhooks,
        int dropWebhooks,
        boolean holdWebhooks,
        int failRefunds,
        int loseConfirmations) {

    static Faults none(Duration delay) {
        return new Faults(Outage.NONE, Duration.ZERO, Duration.ZERO, delay, 0, 0, false, 0, 0);
    }

    Faults lessOneDrop() {
        return with(less(dropWebhooks), holdWebhooks, failRefunds, loseConfirmations);
    }

    Faults lessOneFailedRefund() {
        return with(dropWebhooks, holdWebhooks, less(failRefunds), loseConfirmations);
    }

    Faults lessOneLostConfirmation() {
        return with(dropWebhooks, holdWebhooks, failRefunds, less(loseConfirmations));
    }

    Faults withoutHold() {
        return with(dropWebhooks, false, failRefunds, loseConfirmations);
    }

    private Faults with(int drop, boolean hold, int fail, int lose) {
        return new Faults(outage, latency, answerLatency, delay, duplicateWebhooks, drop, hold, fail, lose);
    }

    private static int less(int count) {
        return Math.max(0, count - 1);
    }
}
