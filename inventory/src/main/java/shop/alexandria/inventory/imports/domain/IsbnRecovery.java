package shop.alexandria.inventory.imports.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * Finds the ISBN that a record means after a spreadsheet has had it: leading zeros lost from an ISBN-10, an ISBN-13 turned
 * into {@code 9.78043902348e+12}. What cannot be known for certain is refused, never guessed.
 */
public final class IsbnRecovery {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");
    private static final Pattern UP_TO_TEN = Pattern.compile("\\d{6,9}[\\dXx]?");
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern NUMBER_WITH_FRACTION = Pattern.compile("(\\d+)[.,]0+");

    private IsbnRecovery() {}

    /**
     * The ISBN of a record.
     *
     * @param first the column for either kind, or for the ISBN-10
     * @param second the column for the ISBN-13
     * @throws RecordRefused saying why there is none
     */
    public static Isbn recover(@Nullable String first, @Nullable String second) throws RecordRefused {
        String one = plain(first);
        String other = plain(second);
        Optional<Isbn> thirteen = thirteen(other).or(() -> thirteen(one));
        Optional<Isbn> ten = ten(one).or(() -> ten(other));
        if (thirteen.isPresent() && ten.isPresent() && !thirteen.equals(ten)) {
            throw new RecordRefused(
                    "the ISBN-10 and the ISBN-13 are of different books: %s, %s".formatted(first, second));
        }
        Optional<Isbn> found = thirteen.or(() -> ten);
        if (found.isPresent()) {
            return found.get();
        }
        throw new RecordRefused(whyNone(one, other));
    }

    private static Optional<Isbn> thirteen(String text) {
        return THIRTEEN.matcher(text).matches() ? checked(text) : Optional.empty();
    }

    private static Optional<Isbn> ten(String text) {
        return UP_TO_TEN.matcher(text).matches() ? checked(padded(text)) : Optional.empty();
    }

    private static Optional<Isbn> checked(String digits) {
        try {
            return Optional.of(Isbn.parse(digits));
        } catch (IllegalArgumentException wrongCheckDigit) {
            return Optional.empty();
        }
    }

    private static String whyNone(String one, String other) {
        for (String text : new String[] {one, other}) {
            if (UP_TO_TEN.matcher(text).matches()) {
                return "the check digit of ISBN-10 %s is wrong".formatted(padded(text));
            }
            if (THIRTEEN.matcher(text).matches()) {
                return "the check digit of ISBN-13 %s is wrong".formatted(text);
            }
        }
        String rounded = ROUNDED.matcher(other).matches() ? other : one;
        if (ROUNDED.matcher(rounded).matches()) {
            return "the ISBN-13 was rounded by a spreadsheet (%s), and there is no ISBN-10 to recover it from"
                    .formatted(rounded);
        }
        String given = one.isEmpty() ? other : one;
        return given.isEmpty() ? "no ISBN" : "'%s' is not an ISBN".formatted(abbreviated(given));
    }

    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String joined = ROUNDED.matcher(text.strip()).matches()
                ? text.strip()
                : SEPARATORS.matcher(text).replaceAll("");
        return NUMBER_WITH_FRACTION.matcher(joined).replaceFirst("$1");
    }

    private static String padded(String text) {
        return "0".repeat(Math.max(0, 10 - text.length())) + text.toUpperCase(Locale.ROOT);
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
