package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.session.domain.SessionId;

/** Ends a session: its refresh token is of no more use, and its access tokens are refused. */
@Singleton
public class LogOut {
    private final EndSessions endSessions;

    @Inject
    LogOut(EndSessions endSessions) {
        this.endSessions = endSessions;
    }

    public void logOut(UserId user, SessionId session) {
        endSessions.end(user, session);
    }
}
