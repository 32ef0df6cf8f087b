package shop.alexandria.users.recovery.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.recovery.domain.Letter;
import shop.alexandria.users.recovery.domain.Postman;
import shop.alexandria.users.recovery.domain.ResetGrant;
import shop.alexandria.users.recovery.domain.ResetGrants;
import shop.alexandria.users.recovery.domain.ResetToken;

/** Makes a letter and sends it; nobody gets one whose account does not exist. */
@Singleton
class SendLetter {
    private final Users users;
    private final ResetGrants grants;
    private final Postman postman;
    private final RecoveryConfig config;
    private final WallClock clock;

    @Inject
    SendLetter(Users users, ResetGrants grants, Postman postman, RecoveryConfig config, WallClock clock) {
        this.users = users;
        this.grants = grants;
        this.postman = postman;
        this.config = config;
        this.clock = clock;
    }

    void send(Letter letter) {
        switch (letter.kind()) {
            case PASSWORD_FORGOTTEN -> users.find(letter.to()).ifPresent(this::sendLink);
            case PASSWORD_CHANGED -> sayThatThePasswordChanged(letter.to());
        }
    }

    private void sendLink(User user) {
        ResetToken token = ResetToken.next();
        grants.add(ResetGrant.to(user, token, clock.now(), config.validity()));
        postman.deliver(user.email(), "Choose a new password", """
                Somebody, we hope you, has forgotten the password of your account.
                This link leads to a page where you can choose a new one:

                %s?token=%s

                It is good once, and for %d minutes. If it was not you, there
                is nothing to do: your password is what it was.
                """.formatted(
                        config.page(), token.text(), config.validity().toMinutes()));
    }

    private void sayThatThePasswordChanged(Email to) {
        postman.deliver(to, "Your password was changed", """
                The password of your account was changed, and all other
                sessions were ended.

                If it was not you, ask for a new password at once:
                %s
                """.formatted(config.page()));
    }
}
