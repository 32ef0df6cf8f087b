package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import shop.alexandria.publishers.reorders.domain.Letter;
import shop.alexandria.publishers.reorders.domain.Letters;
import shop.alexandria.publishers.reorders.domain.LettersToSend;

/**
 * Sends one letter and notes it, in one transaction with the lock on it: a process that dies leaves it to another. Should it
 * die in the instant between the mail server's word and the commit, the letter goes out again under the same message id.
 */
@ApplicationScoped
class SendLetter {
    private static final Logger LOG = Logger.getLogger(SendLetter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LettersToSend waiting;
    private final Letters letters;

    SendLetter(LettersToSend waiting, Letters letters) {
        this.waiting = waiting;
        this.letters = letters;
    }

    /** False when there is none to send. */
    @Transactional
    boolean next() {
        Optional<Letter> next = waiting.lockNext();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Letter letter) {
        try {
            letters.send(letter);
            waiting.sent(letter);
        } catch (RuntimeException failure) {
            LOG.warnf("The letter about %s is sent later: %s", letter.reorderId(), failure.getMessage());
            waiting.failed(letter, Objects.requireNonNullElse(failure.getMessage(), "not sent"), PATIENCE);
        }
    }
}
