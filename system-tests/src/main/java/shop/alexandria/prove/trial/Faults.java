package shop.alexandria.prove.trial;

import java.util.Map;
import shop.alexandria.prove.faults.Disturbance;

/** What can be done to the parts of a shop, by the names of its servers and services. */
public interface Faults {
    /** SIGKILL; whoever watches over the shop starts it again. */
    void kill(String part);

    /** SIGTERM, as a rollout begins; whoever watches over the shop starts it again when it has ended. */
    void end(String part);

    /** SIGKILL, and nobody starts it again before {@link #bringBack}. */
    void takeAway(String part);

    /** Returns when it is up again. */
    void bringBack(String part);

    /** SIGSTOP: it lives, holds its connections, and does nothing. */
    void freeze(String part);

    void thaw(String part);

    /** Takes Redis away with all its data, and brings it back empty. */
    void wipeRedis();

    /** Environment variables for one start alone of a service: the next that was told of none yet. */
    void tellAtOneStart(String service, Map<String, String> variables);

    /** What is down is started at once, however often it has died of late. */
    void wake();

    /** The process of a server or service, 0 while it has none. */
    long pid(String part);

    /** What from now on happens on the way from the services to a server that is behind a proxy. */
    void disturb(String server, Disturbance disturbance);

    boolean isUp(String part);

    /** Whether customers are led to every replica of every service. */
    boolean allReplicasServe();
}
