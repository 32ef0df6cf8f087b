package shop.alexandria.users.recovery.domain;

/** Why someone could not get back in. */
public abstract sealed class RecoveryRefused extends RuntimeException {
    private RecoveryRefused(String message) {
        super(message, null, false, false);
    }

    /** The token was used, is too old, or never was one; which of them is not told. */
    public static final class ResetTokenVoid extends RecoveryRefused {
        public ResetTokenVoid() {
            super("This link is not good any more; please ask for a new one.");
        }
    }
}
