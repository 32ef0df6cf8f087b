package shop.alexandria.users.session.domain;

import java.time.Instant;
import java.util.List;

/** The wrong passwords of late, by origin. */
public interface LoginFailures {

    /** Returns the times of an origin's failures, the earliest first. */
    List<Instant> of(LoginOrigin origin);

    /** Adds a failure and returns them all, this one included; simultaneous calls see one another. */
    List<Instant> add(LoginOrigin origin, Instant now);

    void forget(LoginOrigin origin);
}
