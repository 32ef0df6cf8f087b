package shop.alexandria.users.account.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.Owners;
import shop.alexandria.users.account.domain.Profile;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.password.PasswordHashing;

/** Makes the configured first owner when there is no such account; an existing one is never changed. */
@Singleton
public class EnsureFirstOwner {
    private final Users users;
    private final Owners owners;
    private final PasswordHashing hashing;
    private final WallClock clock;

    @Inject
    EnsureFirstOwner(Users users, Owners owners, PasswordHashing hashing, WallClock clock) {
        this.users = users;
        this.owners = owners;
        this.hashing = hashing;
        this.clock = clock;
    }

    public void ensure(Email email, Password password) {
        if (users.find(email).isEmpty()) {
            addUnlessAnotherReplicaDoes(email, password);
        }
        users.find(email).filter(User::isOwner).map(User::id).ifPresent(owners::add);
    }

    private void addUnlessAnotherReplicaDoes(Email email, Password password) {
        var profile = new Profile("Bookseller", null, null);
        var roles = Set.of(Role.CUSTOMER, Role.OWNER);
        try {
            users.add(User.register(email, profile, hashing.hash(password), roles, clock.now()));
        } catch (AccountRefused.EmailTaken _) {
            // The other replica made the same owner.
        }
    }
}
