package shop.alexandria.users.account.domain;

import java.util.List;
import java.util.Optional;

/** All users; no two of them have the same e-mail address. */
public interface Users {

    /**
     * Adds a new user.
     *
     * @throws AccountRefused.EmailTaken if another has the e-mail address, also when both come at the same moment
     */
    void add(User user);

    /**
     * Keeps a changed user.
     *
     * @throws AccountRefused.ChangedMeanwhile if someone else changed the user since this one was found
     */
    void save(User user);

    /**
     * Removes a user for good.
     *
     * @throws AccountRefused.ChangedMeanwhile if someone else changed or removed the user since this one was found
     */
    void remove(User user);

    Optional<User> find(UserId id);

    Optional<User> find(Email email);

    /** Returns one page of all users, those registered first coming first. */
    List<User> page(int page, int size);

    long count();
}
