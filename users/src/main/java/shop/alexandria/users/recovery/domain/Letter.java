package shop.alexandria.users.recovery.domain;

import java.time.Duration;
import java.time.Instant;
import shop.alexandria.users.account.domain.Email;

/**
 * A letter that is to be sent. It holds no secret: what the recipient is to be given is made when the letter is.
 *
 * @param dueAt before that nobody else sends it: it is being sent, or was tried a moment ago
 */
public record Letter(String id, Kind kind, Email to, Instant writtenAt, Instant dueAt, int attempts) {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** What there is to say. */
    public enum Kind {
        /** Somebody has forgotten the password of this account, if there is one. */
        PASSWORD_FORGOTTEN,
        /** The password was changed: whoever did not do it should know. */
        PASSWORD_CHANGED
    }

    /** After a failure: each pause is twice as long as the one before, up to five minutes. */
    public Letter again(Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 9));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return new Letter(id, kind, to, writtenAt, next, attempts + 1);
    }

    /** The same letter while somebody is at it. */
    public Letter takenUntil(Instant time) {
        return new Letter(id, kind, to, writtenAt, time, attempts);
    }
}
