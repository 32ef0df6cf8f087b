package shop.alexandria.prove.proofs;

import java.time.Duration;
import shop.alexandria.local.processes.Await;
import shop.alexandria.prove.trial.Trial;

/** A service that is killed and comes back. */
final class Restart {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Restart() {}

    /** Returns when it is ready again; false when it never was. */
    static boolean of(String service, Trial trial) {
        long killed = trial.faults().pid(service);
        trial.faults().kill(service);
        trial.faults().wake();
        return Await.within(
                PATIENCE,
                () -> trial.faults().pid(service) != killed && trial.faults().isUp(service));
    }
}
