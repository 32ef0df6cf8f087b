package shop.alexandria.publishers.directory.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a bank account (ISO 13616), without blanks; whoever takes one in has checked its digits. */
public record Iban(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern MASKED = Pattern.compile("[A-Z]{2}\\*+[A-Z0-9]{4}");
    private static final int SHOWN = 4;

    public Iban {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** In capitals and without the blanks people write. */
    public static String normalised(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it is what {@link #masked()} makes of an IBAN. */
    public static boolean isMasked(String text) {
        return MASKED.matcher(text).matches();
    }

    /** Fit to be shown: the country, and the last four characters. */
    public String masked() {
        int hidden = value.length() - SHOWN - 2;
        return value.substring(0, 2) + "*".repeat(hidden) + value.substring(value.length() - SHOWN);
    }

    /** Masked: it might get into a log. */
    @Override
    public String toString() {
        return masked();
    }
}
