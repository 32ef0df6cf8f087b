package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.password.PasswordHashing;
import shop.alexandria.users.password.PasswordPolicy;
import shop.alexandria.users.recovery.application.WriteLetter;
import shop.alexandria.users.session.domain.LoginOrigin;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.SessionId;
import shop.alexandria.users.session.domain.SessionRefused;

/** Changes the password of someone who knows the present one, and ends all their sessions but this. */
@Singleton
public class ChangePassword {
    private final Users users;
    private final PasswordCheck check;
    private final PasswordHashing hashing;
    private final RefreshFamilies families;
    private final EndSessions endSessions;
    private final WriteLetter writeLetter;

    @Inject
    ChangePassword(
            Users users,
            PasswordCheck check,
            PasswordHashing hashing,
            RefreshFamilies families,
            EndSessions endSessions,
            WriteLetter writeLetter) {
        this.users = users;
        this.check = check;
        this.hashing = hashing;
        this.families = families;
        this.endSessions = endSessions;
        this.writeLetter = writeLetter;
    }

    public void change(UserId id, SessionId session, String clientAddress, Password current, Password changed) {
        User user = users.find(id).orElseThrow(AccountRefused.NoSuchUser::new);
        PasswordPolicy.complaint(changed, user.email().value()).ifPresent(complaint -> {
            throw new AccountRefused.PasswordUnfit("newPassword", complaint);
        });
        var origin = new LoginOrigin(user.email(), clientAddress);
        if (!check.isRight(origin, current, Optional.of(user.password()))) {
            throw new SessionRefused.WrongPassword();
        }
        User withNewPassword = user.changePassword(hashing.hash(changed));
        endSessions.outdateBut(session, withNewPassword, () -> users.save(withNewPassword));
        keep(session, withNewPassword);
        writeLetter.aboutAChangedPassword(user.email());
    }

    private void keep(SessionId session, User user) {
        families.find(session)
                .filter(family -> family.user().equals(user.id()))
                .ifPresent(family -> families.replace(family, family.survivePasswordChange(user)));
    }
}
