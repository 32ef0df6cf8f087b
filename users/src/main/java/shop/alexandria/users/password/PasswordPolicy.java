package shop.alexandria.users.password;

import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are accepted: 10 to 128 characters, not one that guessers try first, not the person's own e-mail
 * address. No rule about digits or signs: they make passwords worse (NIST SP 800-63B, 3.1.1.2).
 */
public final class PasswordPolicy {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 4;

    private PasswordPolicy() {}

    /** Returns what is wrong with this password for the owner of this e-mail address, or empty when it is good. */
    public static Optional<String> complaint(Password password, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of("must have at least %d characters".formatted(SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of("must have at most %d characters".formatted(LONGEST));
        }
        return isEasilyGuessed(password.text().toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT))
                ? Optional.of("must not be one that is easily guessed")
                : Optional.empty();
    }

    private static boolean isEasilyGuessed(String password, String email) {
        return CommonPasswords.contains(password)
                || password.chars().distinct().count() < FEWEST_DIFFERENT
                || password.equals(email)
                || password.equals(email.substring(0, Math.max(0, email.indexOf('@'))));
    }
}
