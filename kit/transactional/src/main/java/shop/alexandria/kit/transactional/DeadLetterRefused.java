package shop.alexandria.kit.transactional;

/** Why a dead letter had no effect. */
public abstract sealed class DeadLetterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DeadLetterRefused(String message) {
        super(message, null, false, false);
    }

    public static final class UnknownDeadLetter extends DeadLetterRefused {
        private static final long serialVersionUID = 1L;

        UnknownDeadLetter(long id) {
            super("There is no dead letter " + id + ".");
        }
    }

    /** What was wrong still is. */
    public static final class StillPoison extends DeadLetterRefused {
        private static final long serialVersionUID = 1L;

        StillPoison(String reason) {
            super("It failed again: " + reason);
        }
    }
}
