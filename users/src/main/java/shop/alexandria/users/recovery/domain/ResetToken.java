package shop.alexandria.users.recovery.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import shop.alexandria.users.session.domain.Secrets;

/** What the link in a letter holds: 128 random bits, short enough for a line of a letter; never kept, never printed. */
public record ResetToken(String text) {
    private static final int BYTES = 16;
    private static final Pattern FORMAT = Pattern.compile("[\\w-]{22}");

    /** Makes a new token. */
    public static ResetToken next() {
        return new ResetToken(Secrets.random(BYTES));
    }

    /** Reads a token; empty when the text cannot be one of ours. */
    public static Optional<ResetToken> parse(String text) {
        return FORMAT.matcher(text).matches() ? Optional.of(new ResetToken(text)) : Optional.empty();
    }

    /** The SHA-256 of the token: all that is kept here. */
    public String fingerprint() {
        return Secrets.fingerprint(text);
    }

    @Override
    public String toString() {
        return "ResetToken[hidden]";
    }
}
