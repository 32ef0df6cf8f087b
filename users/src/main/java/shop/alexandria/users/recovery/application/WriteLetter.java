package shop.alexandria.users.recovery.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.recovery.domain.Letter;
import shop.alexandria.users.recovery.domain.Letters;

/** Puts a letter where it is sent from: written down, it is not lost. */
@Singleton
public class WriteLetter {
    private final Letters letters;
    private final WallClock clock;

    @Inject
    WriteLetter(Letters letters, WallClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    void aboutAForgottenPassword(Email to) {
        write(Letter.Kind.PASSWORD_FORGOTTEN, to);
    }

    public void aboutAChangedPassword(Email to) {
        write(Letter.Kind.PASSWORD_CHANGED, to);
    }

    private void write(Letter.Kind kind, Email to) {
        Instant now = clock.now();
        letters.add(new Letter(UUID.randomUUID().toString(), kind, to, now, now, 0));
    }
}
