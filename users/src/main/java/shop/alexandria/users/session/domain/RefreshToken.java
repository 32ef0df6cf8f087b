package shop.alexandria.users.session.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refresh token: its session's id, by which the session is found, a dot, and 256 random bits; never printed. */
public record RefreshToken(SessionId session, String secret) {
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORMAT = Pattern.compile("([\\w-]{22})\\.([\\w-]{43})");

    /** Makes a new token for the session. */
    public static RefreshToken next(SessionId session) {
        return new RefreshToken(session, Secrets.random(SECRET_BYTES));
    }

    /** Reads a token; empty when the text cannot be one of ours. */
    public static Optional<RefreshToken> parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        return parts.matches()
                ? Optional.of(new RefreshToken(new SessionId(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** The token as the client keeps it. */
    public String text() {
        return session.value() + "." + secret;
    }

    /** The SHA-256 of the secret: all that is kept here. */
    public String fingerprint() {
        return Secrets.fingerprint(secret);
    }

    @Override
    public String toString() {
        return "RefreshToken[hidden]";
    }
}
