package shop.alexandria.prove.books;

import java.time.Duration;
import shop.alexandria.prove.trial.Trial;

/** A part of the books, and how long after the last deed it may take until it balances. */
interface Books {
    String name();

    Duration patience();

    Audit audit(Trial trial);
}
