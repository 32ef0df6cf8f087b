package shop.alexandria.users.recovery.domain;

import java.time.Duration;
import java.time.Instant;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;

/**
 * The leave to choose a new password, once: any change of the password, by this leave or not, makes it void.
 *
 * @param fingerprint of the token that proves it
 */
public record ResetGrant(String fingerprint, UserId user, int passwordGeneration, Instant endsAt) {

    /** Grants it to the user as long as their present password is theirs, but no longer than {@code validity}. */
    public static ResetGrant to(User user, ResetToken token, Instant now, Duration validity) {
        return new ResetGrant(token.fingerprint(), user.id(), user.passwordGeneration(), now.plus(validity));
    }

    /** Tells whether the user, as they are now, may use it. */
    public boolean isGoodFor(User present, Instant now) {
        return now.isBefore(endsAt) && user.equals(present.id()) && passwordGeneration == present.passwordGeneration();
    }
}
