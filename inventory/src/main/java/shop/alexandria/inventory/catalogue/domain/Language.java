package shop.alexandria.inventory.catalogue.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language by its shortest ISO 639 code: {@code en}, or {@code fil} where there is none of two letters. */
public record Language(String code) {
    private static final Pattern VALID = Pattern.compile("[a-z]{2,3}");

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(toUnmodifiableMap(two -> Locale.of(two).getISO3Language(), identity(), (first, second) -> first));

    // ISO 639-2/B: the older, bibliographic codes that libraries and the book trade use.
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    public Language {
        if (!VALID.matcher(code).matches()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** Reads {@code en}, {@code eng}, {@code en-US} or {@code fre}; empty when it is no code of two or three letters. */
    public static Optional<Language> parse(String text) {
        String main = text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Optional.of(shortest(main))
                .filter(code -> VALID.matcher(code).matches())
                .map(Language::new);
    }

    /**
     * As {@link #parse}.
     *
     * @throws IllegalArgumentException with a message for people
     */
    public static Language of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("must be a language code such as en, eng or en-GB"));
    }

    private static String shortest(String code) {
        return TWO_LETTERS.getOrDefault(code, BIBLIOGRAPHIC.getOrDefault(code, code));
    }
}
