package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.announcing.application.Announce;
import shop.alexandria.users.session.domain.SessionId;

/** Ends sessions and access tokens before the answer is out. */
@Singleton
public class EndSessions {
    private final Announce announce;
    private final RevokeAccess revokeAccess;
    private final TellGateways tellGateways;
    private final WallClock clock;

    @Inject
    EndSessions(Announce announce, RevokeAccess revokeAccess, TellGateways tellGateways, WallClock clock) {
        this.announce = announce;
        this.revokeAccess = revokeAccess;
        this.tellGateways = tellGateways;
        this.clock = clock;
    }

    void end(UserId user, SessionId session) {
        var revoked = SessionsRevoked.ofSession(user.value(), session.value(), clock.now());
        announce.announce(revoked, () -> tellGateways.tell(revokeAccess.revoke(revoked)));
    }

    /** Makes a change after which all earlier access tokens of the user, who is given as changed, are refused. */
    public void outdate(User changed, Runnable change) {
        outdate(changed, null, change);
    }

    /** The same, but one session goes on. */
    void outdateBut(SessionId survivor, User changed, Runnable change) {
        outdate(changed, survivor.value(), change);
    }

    private void outdate(User changed, @Nullable String survivor, Runnable change) {
        var revoked = SessionsRevoked.before(changed.generation(), changed.id().value(), survivor, clock.now());
        announce.announce(revoked, change);
        tellGateways.tell(revokeAccess.revoke(revoked));
    }
}
