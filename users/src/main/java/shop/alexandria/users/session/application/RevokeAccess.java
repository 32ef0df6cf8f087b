package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.Revocation;
import shop.alexandria.users.session.domain.Revocations;
import shop.alexandria.users.session.domain.SessionId;

/** Ends for good what was to end, the session or the access tokens that are out; may be repeated. */
@Singleton
public class RevokeAccess {
    /** More than any verifier's clock is allowed to be slow. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final RefreshFamilies families;
    private final Revocations revocations;
    private final SessionsConfig config;

    @Inject
    RevokeAccess(RefreshFamilies families, Revocations revocations, SessionsConfig config) {
        this.families = families;
        this.revocations = revocations;
        this.config = config;
    }

    /** Tells whether this was done before. */
    public boolean isDone(SessionsRevoked revoked) {
        return revocations.contains(revocationOf(revoked));
    }

    /** Returns what the gateways have to be told. */
    public Revocation revoke(SessionsRevoked revoked) {
        if (revoked.session() != null) {
            families.close(new SessionId(revoked.session()));
        }
        Revocation revocation = revocationOf(revoked);
        revocations.add(revocation);
        return revocation;
    }

    private Revocation revocationOf(SessionsRevoked revoked) {
        return Revocation.of(
                revoked, revoked.revokedAt().plus(config.accessToken()).plus(SKEW));
    }
}
