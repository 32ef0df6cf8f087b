package shop.alexandria.local.sandbox.domain;

import java.security.SecureRandom;

/** Ids as the provider makes them: a prefix that tells the kind, and 24 characters that cannot be guessed. */
public final class Identifiers {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifiers() {}

    public static String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('_');
        RANDOM.ints(24, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return id.toString();
    }
}
