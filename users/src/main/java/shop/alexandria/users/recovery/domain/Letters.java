package shop.alexandria.users.recovery.domain;

import java.time.Instant;
import java.util.List;

/** The letters that are still to be sent. */
public interface Letters {

    void add(Letter letter);

    /** Returns those that are due, the oldest first. */
    List<Letter> due(Instant now);

    /** Puts {@code changed} in the place of {@code found}; returns false, and does nothing, if another was quicker. */
    boolean replace(Letter found, Letter changed);

    void remove(Letter letter);
}
