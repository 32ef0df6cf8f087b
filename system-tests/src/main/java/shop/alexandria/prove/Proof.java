package shop.alexandria.prove;

import java.util.Map;
import java.util.Set;
import shop.alexandria.prove.trial.Trial;

/** Something promised, and how it is tried. */
public interface Proof {
    String name();

    /** What is promised, in a line. */
    String promise();

    /** How the shop to be tried is set up, beyond the usual. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /** The servers the services shall reach through a proxy: of redis, postgresql, mongodb, mail and payments. */
    default Set<String> behindProxies() {
        return Set.of();
    }

    /** How many processes each service has; more than one are reached by a {@link shop.alexandria.prove.faults.Balancer}. */
    default int replicas() {
        return 1;
    }

    /** Whether {@code all} leaves it out. */
    default boolean onlyByName() {
        return false;
    }

    void run(Trial trial);
}
