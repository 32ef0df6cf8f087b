package shop.alexandria.orders.domain;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The number a customer knows his order by, fit to be read over the telephone: {@code 7KXM-93QD-4}. No look-alikes (after
 * Crockford's base 32), and the last character checks the others.
 */
public record OrderNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    // A prime, so that a slip or a swap of neighbours changes the check character (but for Z instead of 0).
    private static final int MODULUS = 31;
    private static final int DIGITS = 8;

    public OrderNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not an order number".formatted(value));
        }
    }

    /** A new number: one of 2⁴⁰, so that nobody can guess another's. */
    public static OrderNumber random() {
        // Not a constant: a native image must not have its seed built in.
        var random = new SecureRandom();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            digits.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OrderNumber(hyphenated(digits.toString() + checkOf(digits)));
    }

    /**
     * As people write it: with or without hyphens, in any case, {@code O} for zero, {@code I} or {@code L} for one.
     *
     * @throws IllegalArgumentException when it cannot be a number of this shop
     */
    public static OrderNumber parse(String text) {
        String digits = text.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new OrderNumber(digits.length() == DIGITS + 1 ? hyphenated(digits) : text);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String hyphenated(String digits) {
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }

    private static boolean isValid(String value) {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]")) {
            return false;
        }
        String digits = value.replace("-", "");
        return checkOf(digits.substring(0, DIGITS)) == digits.charAt(DIGITS);
    }

    private static char checkOf(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            sum += (i + 2) * ALPHABET.indexOf(digits.charAt(i));
        }
        return ALPHABET.charAt(sum % MODULUS);
    }
}
