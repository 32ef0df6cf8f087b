package shop.alexandria.users.session.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;

/**
 * A session as the line of its refresh tokens, of which only the newest is good. Presenting an older one means that two
 * parties hold the line's tokens, one of them a thief: {@link #rotate} refuses it and the family must be closed
 * (RFC 9700, 4.14.2).
 *
 * @param passwordGeneration the user's at log-in; the session is over when the user's has grown
 * @param fingerprint of the newest token
 * @param before the exchange that brought the newest token; null while that is the first
 */
public record RefreshFamily(
        SessionId id,
        UserId user,
        int passwordGeneration,
        String fingerprint,
        Instant idleUntil,
        Instant endsAt,
        @Nullable Exchanged before) {
    /** A browser that asks for several pages at once presents its token with each, and all come within this time. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    /** A token that was the newest, and when it was exchanged. */
    public record Exchanged(String fingerprint, Instant at) {}

    /** Begins a session whose first token is given. */
    public static RefreshFamily begin(User user, RefreshToken first, Instant now, SessionTimes times) {
        Instant end = now.plus(times.longest());
        return new RefreshFamily(
                first.session(),
                user.id(),
                user.passwordGeneration(),
                first.fingerprint(),
                earlier(now.plus(times.idle()), end),
                end,
                null);
    }

    /**
     * Exchanges the newest token for the next.
     *
     * @throws SessionRefused.RefreshTokenReused if the presented token is not the newest
     * @throws SessionRefused.SessionOver if the session was idle for too long or has lasted long enough
     */
    public RefreshFamily rotate(RefreshToken presented, RefreshToken next, Instant now, SessionTimes times) {
        if (!Secrets.same(fingerprint, presented.fingerprint())) {
            throw new SessionRefused.RefreshTokenReused();
        }
        if (!now.isBefore(idleUntil)) {
            throw new SessionRefused.SessionOver();
        }
        Instant idle = earlier(now.plus(times.idle()), endsAt);
        return new RefreshFamily(
                id,
                user,
                passwordGeneration,
                next.fingerprint(),
                idle,
                endsAt,
                new Exchanged(presented.fingerprint(), now));
    }

    /** Tells whether the newest token was given for this one, a moment ago. */
    public boolean hasJustExchanged(RefreshToken presented, Instant now) {
        return before != null
                && Secrets.same(before.fingerprint(), presented.fingerprint())
                && now.isBefore(before.at().plus(AT_ONCE));
    }

    /** Lets the session live on after its user changed the password in it. */
    public RefreshFamily survivePasswordChange(User changed) {
        return new RefreshFamily(id, user, changed.passwordGeneration(), fingerprint, idleUntil, endsAt, before);
    }

    /** Tells whether the session was begun, or vouched for, with the user's present password. */
    public boolean isOf(User owner) {
        return user.equals(owner.id()) && passwordGeneration == owner.passwordGeneration();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
