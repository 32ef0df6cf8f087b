package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
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
    private final Succession succession;
    private final SessionTimes times;
    private final WallClock clock;

    @Inject
    RefreshSession(
            RefreshFamilies families,
            Users users,
            AccessTokens accessTokens,
            Succession succession,
            SessionTimes times,
            WallClock clock) {
        this.families = families;
        this.users = users;
        this.accessTokens = accessTokens;
        this.succession = succession;
        this.times = times;
        this.clock = clock;
    }

    public Tokens refresh(RefreshToken presented) {
        return refresh(presented, _ -> false);
    }

    /**
     * For a browser, which presents its token with each of the pages that it asks for at once, and keeps whichever answer
     * comes last: each is given the same next token.
     */
    public Tokens refreshForBrowser(RefreshToken presented) {
        return refresh(presented, family -> family.hasJustExchanged(presented, clock.now()));
    }

    private Tokens refresh(RefreshToken presented, Predicate<RefreshFamily> isRepeat) {
        RefreshFamily family = families.find(presented.session()).orElseThrow(SessionRefused.SessionOver::new);
        try {
            return refresh(family, presented, isRepeat);
        } catch (SessionRefused refused) {
            families.close(family.id());
            if (refused instanceof SessionRefused.RefreshTokenReused) {
                LOG.warnf("A refresh token of user %s was used twice; its session is ended", family.user());
            }
            throw refused;
        }
    }

    private Tokens refresh(RefreshFamily family, RefreshToken presented, Predicate<RefreshFamily> isRepeat) {
        User owner = users.find(family.user()).filter(family::isOf).orElseThrow(SessionRefused.SessionOver::new);
        RefreshToken next = succession.after(presented);
        if (!isRepeat.test(family)) {
            exchange(family, family.rotate(presented, next, clock.now(), times), isRepeat);
        }
        return accessTokens.issue(owner, next);
    }

    private void exchange(RefreshFamily family, RefreshFamily rotated, Predicate<RefreshFamily> isRepeat) {
        // Who was faster is harmless if it was a repeat.
        boolean isExchanged = families.replace(family, rotated)
                || families.find(family.id()).filter(isRepeat).isPresent();
        if (!isExchanged) {
            throw new SessionRefused.RefreshTokenReused();
        }
    }
}
