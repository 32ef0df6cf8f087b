package shop.alexandria.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens that were issued before, and are refused from now on: those of one session, or all that the user got before
 * this generation but those of the session excepted.
 *
 * @param session the one that ended; null when it is the generation that counts
 * @param generation of tokens that are good again; without meaning when a session is named
 */
public record SessionsRevoked(
        String userId,
        @Nullable String session,
        int generation,
        @Nullable String exceptSession,
        Instant revokedAt) implements UserEvent {

    /** One session has ended. */
    public static SessionsRevoked ofSession(String userId, String session, Instant revokedAt) {
        return new SessionsRevoked(userId, session, 0, null, revokedAt);
    }

    /** All of the user's tokens before this generation are refused, but those of a session that goes on. */
    public static SessionsRevoked before(
            int generation, String userId, @Nullable String exceptSession, Instant revokedAt) {
        return new SessionsRevoked(userId, null, generation, exceptSession, revokedAt);
    }
}
