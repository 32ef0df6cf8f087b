package shop.alexandria.inventory.imports.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.Language;

/** Languages as files have them: by code, or by their English name. */
final class LanguageNames {
    private static final Map<String, Language> BY_NAME = Arrays.stream(Locale.getISOLanguages())
            .collect(toUnmodifiableMap(
                    code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    Language::new,
                    (first, second) -> first));

    private LanguageNames() {}

    static @Nullable Language in(BookRecord record) throws RecordRefused {
        Optional<String> given = record.get(Column.LANGUAGE);
        if (given.isEmpty()) {
            return null;
        }
        Language byName = BY_NAME.get(given.get().toLowerCase(Locale.ROOT));
        return byName != null
                ? byName
                : Language.parse(given.get())
                        .orElseThrow(() -> new RecordRefused("'%s' is not a language".formatted(given.get())));
    }
}
