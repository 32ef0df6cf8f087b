package shop.alexandria.users.account.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.events.UserErased;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Owners;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.announcing.application.Announce;
import shop.alexandria.users.session.application.EndSessions;

/** Erases an account and all its sessions; the other services forget the person by event. */
@Singleton
public class EraseUser {
    private final Users users;
    private final Owners owners;
    private final Announce announce;
    private final EndSessions endSessions;
    private final WallClock clock;

    @Inject
    EraseUser(Users users, Owners owners, Announce announce, EndSessions endSessions, WallClock clock) {
        this.users = users;
        this.owners = owners;
        this.announce = announce;
        this.endSessions = endSessions;
        this.clock = clock;
    }

    public void erase(UserId id) {
        User user = users.find(id).orElseThrow(AccountRefused.NoSuchUser::new);
        if (user.isOwner() && !owners.removeUnlessLast(id)) {
            throw new AccountRefused.LastOwner();
        }
        var erased = new UserErased(id.value(), clock.now());
        endSessions.outdate(user.leave(), () -> announce.announce(erased, () -> users.remove(user)));
    }
}
