package shop.alexandria.users.session.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay logged in, and when they are kept out. */
@ConfigMapping(prefix = "alexandria.sessions")
public interface SessionsConfig {

    /** How long an access token is good for. Revocation aside, this is how long a stolen one is of use. */
    @WithDefault("PT15M")
    Duration accessToken();

    /** How long a session lives without a refresh. */
    @WithDefault("P14D")
    Duration idle();

    /** How long a session lives, however often it is refreshed. */
    @WithDefault("P90D")
    Duration longest();

    /** How many wrong passwords for one account from one address shut the door. */
    @WithDefault("5")
    int lockoutFailures();

    /** Within what time they count, and how long the door stays shut. */
    @WithDefault("PT15M")
    Duration lockoutWindow();
}
