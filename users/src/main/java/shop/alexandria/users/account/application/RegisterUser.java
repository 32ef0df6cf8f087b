package shop.alexandria.users.account.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import shop.alexandria.events.UserRegistered;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.Profile;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.announcing.application.Announce;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.password.PasswordHashing;
import shop.alexandria.users.password.PasswordPolicy;

/** Registers a customer, once per e-mail address. */
@Singleton
public class RegisterUser {
    private final Users users;
    private final PasswordHashing hashing;
    private final Announce announce;
    private final WallClock clock;

    @Inject
    RegisterUser(Users users, PasswordHashing hashing, Announce announce, WallClock clock) {
        this.users = users;
        this.hashing = hashing;
        this.announce = announce;
        this.clock = clock;
    }

    public User register(Email email, Profile profile, Password password) {
        PasswordPolicy.complaint(password, email.value()).ifPresent(complaint -> {
            throw new AccountRefused.PasswordUnfit("password", complaint);
        });
        // Looked up before the costly hash; that nobody slips in between is the unique key's affair.
        if (users.find(email).isPresent()) {
            throw new AccountRefused.EmailTaken();
        }
        User user = User.register(email, profile, hashing.hash(password), Set.of(Role.CUSTOMER), clock.now());
        announce.announce(new UserRegistered(user.id().value(), user.registeredAt()), () -> users.add(user));
        return user;
    }
}
