package shop.alexandria.users.recovery.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.password.PasswordHashing;
import shop.alexandria.users.password.PasswordPolicy;
import shop.alexandria.users.recovery.domain.RecoveryRefused;
import shop.alexandria.users.recovery.domain.ResetGrant;
import shop.alexandria.users.recovery.domain.ResetGrants;
import shop.alexandria.users.recovery.domain.ResetToken;
import shop.alexandria.users.session.application.EndSessions;
import shop.alexandria.users.session.domain.LoginFailures;
import shop.alexandria.users.session.domain.LoginOrigin;

/**
 * Changes the password of whoever holds the token, and ends all sessions. Of many who come with it at once one succeeds: a
 * user is saved only if nobody else changed them, and a changed password makes the token void.
 */
@Singleton
public class ResetPassword {
    private final ResetGrants grants;
    private final Users users;
    private final PasswordHashing hashing;
    private final EndSessions endSessions;
    private final LoginFailures failures;
    private final WriteLetter writeLetter;
    private final WallClock clock;

    @Inject
    ResetPassword(
            ResetGrants grants,
            Users users,
            PasswordHashing hashing,
            EndSessions endSessions,
            LoginFailures failures,
            WriteLetter writeLetter,
            WallClock clock) {
        this.grants = grants;
        this.users = users;
        this.hashing = hashing;
        this.endSessions = endSessions;
        this.failures = failures;
        this.writeLetter = writeLetter;
        this.clock = clock;
    }

    public void reset(ResetToken token, Password password, String clientAddress) {
        ResetGrant grant = grants.find(token).orElseThrow(RecoveryRefused.ResetTokenVoid::new);
        User user = users.find(grant.user())
                .filter(present -> grant.isGoodFor(present, clock.now()))
                .orElseThrow(RecoveryRefused.ResetTokenVoid::new);
        PasswordPolicy.complaint(password, user.email().value()).ifPresent(complaint -> {
            throw new AccountRefused.PasswordUnfit("newPassword", complaint);
        });
        User changed = user.changePassword(hashing.hash(password));
        endSessions.outdate(changed, () -> users.save(changed));
        grants.remove(grant);
        openTheDoor(user, clientAddress);
    }

    private void openTheDoor(User user, String clientAddress) {
        failures.forget(new LoginOrigin(user.email(), clientAddress));
        failures.forget(AskForReset.countedAs(user.email()));
        writeLetter.aboutAChangedPassword(user.email());
    }
}
