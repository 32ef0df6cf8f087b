package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.password.PasswordHash;
import shop.alexandria.users.password.PasswordHashing;
import shop.alexandria.users.session.domain.Lockout;
import shop.alexandria.users.session.domain.LoginFailures;
import shop.alexandria.users.session.domain.LoginOrigin;
import shop.alexandria.users.session.domain.SessionRefused;

/**
 * Checks a password so that guessing does not pay: after the allowed number of failures an origin learns nothing more,
 * however many guesses it sends at once; right passwords sent at once do not shut one another out.
 */
@Singleton
class PasswordCheck {
    private final PasswordHashing hashing;
    private final LoginFailures failures;
    private final Lockout lockout;
    private final WallClock clock;

    @Inject
    PasswordCheck(PasswordHashing hashing, LoginFailures failures, Lockout lockout, WallClock clock) {
        this.hashing = hashing;
        this.failures = failures;
        this.lockout = lockout;
        this.clock = clock;
    }

    /** Tells whether the hash is this password's; without a hash the answer is no, after the same work. */
    boolean isRight(LoginOrigin origin, Password password, Optional<PasswordHash> hash) {
        refuseWhenShut(failures.of(origin));
        return hashing.matches(password, hash) ? accept(origin) : reject(origin);
    }

    private boolean accept(LoginOrigin origin) {
        // Again: the door may have been shut by failures while this one waited for its turn.
        List<Instant> soFar = failures.of(origin);
        refuseWhenShut(soFar);
        if (!soFar.isEmpty()) {
            failures.forget(origin);
        }
        return true;
    }

    private boolean reject(LoginOrigin origin) {
        Instant now = clock.now();
        List<Instant> soFar = failures.add(origin, now);
        if (lockout.isExceeded(soFar, now)) {
            refuseWhenShut(soFar);
        }
        return false;
    }

    private void refuseWhenShut(List<Instant> soFar) {
        lockout.remaining(soFar, clock.now()).ifPresent(remaining -> {
            throw new SessionRefused.TooManyFailures(remaining);
        });
    }
}
