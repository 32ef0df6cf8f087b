package shop.alexandria.users.recovery.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How people get back in. */
@ConfigMapping(prefix = "alexandria.password-reset")
public interface RecoveryConfig {

    /** How long the link in a letter is good for. */
    @WithDefault("PT15M")
    Duration validity();

    /** Where the link leads; the token is appended as {@code ?token=}. */
    URI page();

    /** How long a letter is tried to be sent before it is given up. */
    @WithDefault("P1D")
    Duration patience();
}
