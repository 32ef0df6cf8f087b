package shop.alexandria.local.sandbox.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Function;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** The faults in force; faults that are counted are used up by one caller each. */
public final class Script {
    private final Faults initial;
    private Faults faults;

    public Script(Duration delay) {
        initial = Faults.none(delay);
        faults = initial;
    }

    public synchronized Faults faults() {
        return faults;
    }

    public synchronized void change(JsonNode change) {
        faults = FaultsJson.change(faults, change);
        notifyAll();
    }

    /** Ends every fault. */
    public synchronized void clear() {
        faults = initial;
        notifyAll();
    }

    public synchronized void endHold() {
        faults = faults.withoutHold();
    }

    /** Whether this webhook is one of those to be dropped. */
    public synchronized boolean dropsWebhook() {
        boolean drops = faults.dropWebhooks() > 0;
        faults = faults.lessOneDrop();
        return drops;
    }

    /** Refuses this refund if it is one of those to fail. */
    public synchronized void mayFailRefund() {
        boolean fails = faults.failRefunds() > 0;
        faults = faults.lessOneFailedRefund();
        if (fails) {
            throw new Refused(new Refusal.Scripted(500, "The refund failed, as the script says."));
        }
    }

    /** Whether the answer to this confirmation is one of those to be lost. */
    public synchronized boolean losesConfirmation() {
        boolean loses = faults.loseConfirmations() > 0;
        faults = faults.lessOneLostConfirmation();
        return loses;
    }

    /** Returns after the latency in force, or earlier if that is changed. */
    public void awaitLatency() {
        await(Faults::latency);
    }

    /** As before, for the latency of answers. */
    public void awaitAnswerLatency() {
        await(Faults::answerLatency);
    }

    private synchronized void await(Function<Faults, Duration> which) {
        Duration latency = which.apply(faults);
        long end = System.nanoTime() + latency.toNanos();
        long left = latency.toMillis();
        while (left > 0 && latency.equals(which.apply(faults))) {
            pause(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }

    /** Returns once no request is held any more. */
    public synchronized void awaitEndOfHang() {
        while (faults.outage() == Outage.HANG) {
            pause(0);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its callers loop
    private synchronized void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
