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

/**
 * Gives a user roles. The set of owners is changed last when it grows and first when it shrinks, so that a crash in
 * between leaves someone an owner who is not in the set, never the reverse: the shop cannot lose its last owner.
 */
@Singleton
public class AssignRoles {
    private final Users users;
    private final Owners owners;

    @Inject
    AssignRoles(Users users, Owners owners) {
        this.users = users;
        this.owners = owners;
    }

    public User assign(UserId id, Set<Role> roles) {
        User user = users.find(id).orElseThrow(AccountRefused.NoSuchUser::new).assign(roles);
        if (!user.isOwner() && !owners.removeUnlessLast(id)) {
            throw new AccountRefused.LastOwner();
        }
        users.save(user);
        if (user.isOwner()) {
            owners.add(id);
        }
        return user;
    }
}
