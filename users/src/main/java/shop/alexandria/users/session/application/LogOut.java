package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.SessionId;

/** Ends a session: its refresh token is of no more use. */
@Singleton
public class LogOut {
    private final RefreshFamilies families;

    @Inject
    LogOut(RefreshFamilies families) {
        this.families = families;
    }

    public void logOut(SessionId session) {
        families.close(session);
    }
}
