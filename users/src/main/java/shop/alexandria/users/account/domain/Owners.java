package shop.alexandria.users.account.domain;

/** Who keeps the shop: a set that, once it has a member, is never empty again. */
public interface Owners {

    void add(UserId user);

    /** Removes the user unless that would leave no owner; returns whether the user is no owner now. */
    boolean removeUnlessLast(UserId user);
}
