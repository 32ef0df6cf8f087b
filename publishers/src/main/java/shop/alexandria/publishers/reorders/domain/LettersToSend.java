package shop.alexandria.publishers.reorders.domain;

import java.time.Duration;
import java.util.Optional;

/** Letters that belong to open reorders and are not sent yet; each waits until its publisher has an e-mail address. */
public interface LettersToSend {

    /** The next that is due and that nobody else is sending; nobody else will until the transaction ends. */
    Optional<Letter> lockNext();

    void sent(Letter letter);

    /** To be tried again, later each time. */
    void failed(Letter letter, String reason, Duration atLeast);
}
