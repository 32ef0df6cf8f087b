package shop.alexandria.users.recovery.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.session.domain.Lockout;
import shop.alexandria.users.session.domain.LoginFailures;
import shop.alexandria.users.session.domain.LoginOrigin;

/**
 * Has a letter sent to whoever forgot their password. Whether there is such an account is looked up by who sends the letter:
 * here nothing differs, not even the time it takes.
 */
@Singleton
public class AskForReset {
    private static final Logger LOG = Logger.getLogger(AskForReset.class);

    /** Letters are counted like wrong passwords, whoever asks for them: no mailbox is flooded. */
    private static final String ANYWHERE = "letters";

    private final WriteLetter writeLetter;
    private final LoginFailures requests;
    private final Lockout limit;
    private final WallClock clock;

    @Inject
    AskForReset(WriteLetter writeLetter, LoginFailures requests, Lockout limit, WallClock clock) {
        this.writeLetter = writeLetter;
        this.requests = requests;
        this.limit = limit;
        this.clock = clock;
    }

    public void ask(Email email) {
        Instant now = clock.now();
        if (limit.isExceeded(requests.add(countedAs(email), now), now)) {
            LOG.info("Too many letters for one address; this one is not written");
        } else {
            writeLetter.aboutAForgottenPassword(email);
        }
    }

    static LoginOrigin countedAs(Email email) {
        return new LoginOrigin(email, ANYWHERE);
    }
}
