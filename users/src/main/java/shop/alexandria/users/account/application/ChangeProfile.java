package shop.alexandria.users.account.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.account.domain.Profile;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;

/** Changes what users tell about themselves. */
@Singleton
public class ChangeProfile {
    private final Users users;

    @Inject
    ChangeProfile(Users users) {
        this.users = users;
    }

    public void change(User user, Profile profile) {
        users.save(user.describe(profile));
    }
}
