package shop.alexandria.users.session.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.SessionsRevoked;

/**
 * Access tokens that are refused though they have not expired: those of one session, or those a user got before a generation,
 * but for one session. Of use until the last of them would have expired.
 *
 * @param id the same for the same tokens, so that saying it twice does no harm
 */
public record Revocation(
        String id,
        String user,
        @Nullable String session,
        int generation,
        @Nullable String exceptSession,
        Instant until) {

    public static Revocation of(SessionsRevoked revoked, Instant until) {
        String session = revoked.session();
        return new Revocation(
                session != null ? session : revoked.userId() + ":" + revoked.generation(),
                revoked.userId(),
                session,
                revoked.generation(),
                revoked.exceptSession(),
                until);
    }
}
