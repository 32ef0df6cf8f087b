package shop.alexandria.users.account.domain;

import java.time.Instant;
import java.util.Set;
import shop.alexandria.users.password.PasswordHash;

/**
 * A registered person. Immutable: each verb returns the user changed, which {@link Users#save} keeps only if nobody
 * changed the original meanwhile.
 *
 * @param passwordGeneration grows with each change of password; sessions begun under an earlier one are over
 * @param generation grows with whatever access tokens must not outlive: a change of password or of roles
 * @param version grows with each save
 */
public record User(
        UserId id,
        Email email,
        Profile profile,
        PasswordHash password,
        int passwordGeneration,
        int generation,
        Set<Role> roles,
        Instant registeredAt,
        long version) {

    public User {
        roles = Set.copyOf(roles);
    }

    /** Registers someone new. */
    public static User register(Email email, Profile profile, PasswordHash password, Set<Role> roles, Instant now) {
        return new User(UserId.next(now), email, profile, password, 0, 0, roles, now, 0);
    }

    /** Changes what the user tells about themselves. */
    public User describe(Profile changed) {
        return new User(id, email, changed, password, passwordGeneration, generation, roles, registeredAt, version);
    }

    /** Changes the password, which ends the sessions begun with the old one. */
    public User changePassword(PasswordHash changed) {
        return new User(
                id, email, profile, changed, passwordGeneration + 1, generation + 1, roles, registeredAt, version);
    }

    /** Gives the user exactly these roles; tokens that tell of others are no longer good. */
    public User assign(Set<Role> changed) {
        return new User(
                id, email, profile, password, passwordGeneration, generation + 1, changed, registeredAt, version);
    }

    /** The user at the end: no token of theirs is good any more. */
    public User leave() {
        return new User(
                id, email, profile, password, passwordGeneration, Integer.MAX_VALUE, roles, registeredAt, version);
    }

    public boolean isOwner() {
        return roles.contains(Role.OWNER);
    }
}
