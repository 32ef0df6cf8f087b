package shop.alexandria.inventory.catalogue.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters without case and accents, so that {@code Brontë} and {@code bronte} are the same. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    // Letters that Unicode does not take apart into a base letter and an accent.
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i");
    private static final Pattern WHOLE_LETTER = Pattern.compile("[ßæœøđðþłı]");

    private Folding() {}

    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        return WHOLE_LETTER.matcher(lower).replaceAll(letter -> WHOLE_LETTERS.getOrDefault(letter.group(), ""));
    }
}
