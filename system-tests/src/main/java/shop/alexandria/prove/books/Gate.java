package shop.alexandria.prove.books;

import java.util.List;
import shop.alexandria.prove.trial.Trial;

/** The counters of the admission gate in Redis. */
public final class Gate {
    static final String LEVELS = "{stock}:levels";
    private static final String MARKER = "{stock}:epoch";

    private Gate() {}

    /** Whether it is in force and every counter is what PostgreSQL says. */
    public static boolean agrees(Trial trial) {
        return !trial.premises().redis().ask("EXISTS", MARKER).equals(List.of("0"))
                && GateBooks.wrongLevels(trial.premises()).isEmpty();
    }

    /** Makes the counter of a book wrong, and lets it keep its version. */
    public static void shift(Trial trial, String isbn, int copies) {
        String level = trial.premises().redis().ask("HGET", LEVELS, isbn).getFirst();
        String[] parts = level.split(":", 2);
        String wrong = "%d:%s".formatted(Long.parseLong(parts[0]) + copies, parts[1]);
        trial.premises().redis().ask("HSET", LEVELS, isbn, wrong);
    }
}
