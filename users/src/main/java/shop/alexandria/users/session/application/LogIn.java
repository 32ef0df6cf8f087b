package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.session.domain.LoginOrigin;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.RefreshFamily;
import shop.alexandria.users.session.domain.RefreshToken;
import shop.alexandria.users.session.domain.SessionId;
import shop.alexandria.users.session.domain.SessionRefused;
import shop.alexandria.users.session.domain.SessionTimes;

/** Begins a session for whoever knows the password; takes as long for an account that does not exist. */
@Singleton
public class LogIn {
    private final Users users;
    private final PasswordCheck check;
    private final RefreshFamilies families;
    private final AccessTokens accessTokens;
    private final SessionTimes times;
    private final WallClock clock;

    @Inject
    LogIn(
            Users users,
            PasswordCheck check,
            RefreshFamilies families,
            AccessTokens accessTokens,
            SessionTimes times,
            WallClock clock) {
        this.users = users;
        this.check = check;
        this.families = families;
        this.accessTokens = accessTokens;
        this.times = times;
        this.clock = clock;
    }

    public Tokens logIn(LoginOrigin origin, Password password) {
        Optional<User> user = users.find(origin.email());
        if (!check.isRight(origin, password, user.map(User::password))) {
            throw new SessionRefused.BadCredentials();
        }
        return begin(user.orElseThrow());
    }

    private Tokens begin(User user) {
        RefreshToken first = RefreshToken.next(SessionId.next());
        families.add(RefreshFamily.begin(user, first, clock.now(), times));
        return accessTokens.issue(user, first);
    }
}
