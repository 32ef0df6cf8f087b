package shop.alexandria.orders.letters.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The letters of all orders: at most one per order and occasion, those of one order sent in the order of their writing. */
public interface LettersToSend {

    /** Kept if, and only if, the caller's transaction commits; a repeat changes nothing. */
    void add(UUID orderId, Occasion occasion);

    /** The next that is due and that nobody else is sending; nobody else will until the transaction ends. */
    Optional<Letter> lockNext();

    void sent(Letter letter);

    /** Nobody is left to read it. */
    void drop(Letter letter);

    /** To be tried again after a pause. */
    void postpone(Letter letter, String reason, Duration pause);

    /** Not tried again. */
    void giveUp(Letter letter, String reason);
}
