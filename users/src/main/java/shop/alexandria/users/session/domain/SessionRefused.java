package shop.alexandria.users.session.domain;

import java.time.Duration;

/** Why someone was not let in, or not kept in. */
public abstract sealed class SessionRefused extends RuntimeException {
    private SessionRefused(String message) {
        super(message, null, false, false);
    }

    /** E-mail address and password do not belong together; which of them is wrong is not told. */
    public static final class BadCredentials extends SessionRefused {
        public BadCredentials() {
            super("The e-mail address or the password is wrong.");
        }
    }

    /** The password that should confirm a change is wrong. */
    public static final class WrongPassword extends SessionRefused {
        public WrongPassword() {
            super("The current password is wrong.");
        }
    }

    /** Too many wrong passwords came from one address for one account. */
    public static final class TooManyFailures extends SessionRefused {
        private final Duration retryAfter;

        public TooManyFailures(Duration retryAfter) {
            super("Too many wrong passwords; please wait before you try again.");
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The session has ended, or never was. */
    public static final class SessionOver extends SessionRefused {
        public SessionOver() {
            super("The session is over; please log in again.");
        }
    }

    /** A refresh token came a second time, so its session was ended. */
    public static final class RefreshTokenReused extends SessionRefused {
        public RefreshTokenReused() {
            super("This refresh token was used before, so its session was ended; please log in again.");
        }
    }
}
