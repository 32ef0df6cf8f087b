package shop.alexandria.users.account.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Owners;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.session.application.EndSessions;

/**
 * Gives a user roles, after which the access tokens that tell of others are refused. The set of owners is changed last when it grows and first when it shrinks, so that a crash in
 * between leaves someone an owner who is not in the set, never the reverse: the shop cannot lose its last owner.
 */
@Singleton
public class AssignRoles {
    private final Users users;
    private final Owners owners;
    private final EndSessions endSessions;

    @Inject
    AssignRoles(Users users, Owners owners, EndSessions endSessions) {
        this.users = users;
        this.owners = owners;
        this.endSessions = endSessions;
    }

    public User assign(UserId id, Set<Role> roles) {
        User before = users.find(id).orElseThrow(AccountRefused.NoSuchUser::new);
        return before.roles().equals(roles) ? before : change(before.assign(roles));
    }

    private User change(User user) {
        if (!user.isOwner() && !owners.removeUnlessLast(user.id())) {
            throw new AccountRefused.LastOwner();
        }
        endSessions.outdate(user, () -> users.save(user));
        if (user.isOwner()) {
            owners.add(user.id());
        }
        return user;
    }
}
