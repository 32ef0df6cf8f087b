package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.RefreshFamily;
import shop.alexandria.users.session.domain.RefreshToken;
import shop.alexandria.users.session.domain.SessionRefused;
import shop.alexandria.users.session.domain.SessionTimes;

/**
 * Exchanges a refresh token for new tokens, once. A token that comes a second time ends its session, even when both
 * come at the same moment: nobody can tell a hasty client from a thief.
 */
@Singleton
public class RefreshSession {
    private static final Logger LOG = Logger.getLogger(RefreshSession.class);

    private final RefreshFamilies families;
    private final Users users;
    private final AccessTokens accessTokens;
    private final SessionTimes times;
    private final WallClock clock;

    @Inject
    RefreshSession(
            RefreshFamilies families, Users users, AccessTokens accessTokens, SessionTimes times, WallClock clock) {
        this.families = families;
        this.users = users;
        this.accessTokens = accessTokens;
        this.times = times;
        this.clock = clock;
    }

    public Tokens refresh(RefreshToken presented) {
        RefreshFamily family = families.find(presented.session()).orElseThrow(SessionRefused.SessionOver::new);
        try {
            return refresh(family, presented);
        } catch (SessionRefused refused) {
            families.close(family.id());
            if (refused instanceof SessionRefused.RefreshTokenReused) {
                LOG.warnf("A refresh token of user %s was used twice; its session is ended", family.user());
            }
            throw refused;
        }
    }

    private Tokens refresh(RefreshFamily family, RefreshToken presented) {
        RefreshToken next = RefreshToken.next(family.id());
        RefreshFamily rotated = family.rotate(presented, next, clock.now(), times);
        User user = users.find(family.user()).filter(family::isOf).orElseThrow(SessionRefused.SessionOver::new);
        if (!families.replace(family, rotated)) {
            throw new SessionRefused.RefreshTokenReused();
        }
        return accessTokens.issue(user, next);
    }
}
