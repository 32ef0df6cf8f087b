package shop.alexandria.users;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of tokens, sessions and lockouts: the machine's, whatever date the business is told it is. */
@Singleton
public class WallClock {

    /** Returns the present in milliseconds, the precision MongoDB keeps. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
