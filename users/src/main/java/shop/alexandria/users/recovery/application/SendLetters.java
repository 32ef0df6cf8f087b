package shop.alexandria.users.recovery.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.recovery.domain.Letter;
import shop.alexandria.users.recovery.domain.Letters;

/** Sends the letters that are due, each by one replica; one that cannot be sent now is tried again later. */
@Singleton
public class SendLetters {
    private static final Logger LOG = Logger.getLogger(SendLetters.class);
    /** Longer than sending takes. A replica that dies over a letter leaves it to another after this time. */
    private static final Duration TURN = Duration.ofMinutes(1);

    private final Letters letters;
    private final SendLetter sendLetter;
    private final RecoveryConfig config;
    private final WallClock clock;

    @Inject
    SendLetters(Letters letters, SendLetter sendLetter, RecoveryConfig config, WallClock clock) {
        this.letters = letters;
        this.sendLetter = sendLetter;
        this.config = config;
        this.clock = clock;
    }

    public void send() {
        for (Letter letter : letters.due(clock.now())) {
            Letter taken = letter.takenUntil(clock.now().plus(TURN));
            if (letters.replace(letter, taken)) {
                send(taken);
            }
        }
    }

    private void send(Letter letter) {
        try {
            sendLetter.send(letter);
            letters.remove(letter);
        } catch (RuntimeException failure) {
            LOG.warnf("A letter could not be sent: %s", failure.getMessage());
            tryAgain(letter, clock.now());
        }
    }

    private void tryAgain(Letter letter, Instant now) {
        if (letter.writtenAt().plus(config.patience()).isBefore(now)) {
            LOG.errorf("A letter of %s is given up after %d attempts", letter.writtenAt(), letter.attempts());
            letters.remove(letter);
        } else {
            letters.replace(letter, letter.again(now));
        }
    }
}
