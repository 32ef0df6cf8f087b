package shop.alexandria.prove.trial;

import java.util.Map;
import shop.alexandria.prove.faults.Disturbance;
import shop.alexandria.prove.faults.Signal;

/** What can be done to a shop that another process runs: signals to its services, and nothing to servers it shares. */
public record KilledFromOutside(Premises premises) implements Faults {
    @Override
    public void kill(String part) {
        Signal.KILL.to(pid(part));
    }

    @Override
    public void end(String part) {
        Signal.TERM.to(pid(part));
    }

    @Override
    public void freeze(String part) {
        Signal.STOP.to(pid(part));
    }

    @Override
    public void thaw(String part) {
        Signal.CONT.to(pid(part));
    }

    @Override
    public boolean isUp(String part) {
        return premises.isUp(part);
    }

    @Override
    public long pid(String part) {
        return premises.pid(part);
    }

    @Override
    public void wake() {
        premises.wake();
    }

    @Override
    public void takeAway(String part) {
        throw beyondUs();
    }

    @Override
    public void bringBack(String part) {
        throw beyondUs();
    }

    @Override
    public void wipeRedis() {
        throw beyondUs();
    }

    @Override
    public void tellAtOneStart(String service, Map<String, String> variables) {
        throw beyondUs();
    }

    @Override
    public boolean allReplicasServe() {
        throw beyondUs();
    }

    @Override
    public void disturb(String server, Disturbance disturbance) {
        throw beyondUs();
    }

    private static UnsupportedOperationException beyondUs() {
        return new UnsupportedOperationException("Only a shop of our own can be treated like that");
    }
}
