package shop.alexandria.inventory.imports.onix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the trade's subjects to the shop's genres: Thema (list 27: 93), BISAC (10) and BIC (12) by the longest beginning of
 * the code that {@code trade-subjects.txt} knows, the main subjects first. Keywords (20) count when they name a genre and
 * nothing else says one.
 */
final class TradeSubjects {
    private static final int MOST = 5;
    private static final String KEYWORDS = "20";
    private static final Pattern SEPARATORS = Pattern.compile("[;,]");
    private static final Map<String, Map<String, String>> GENRES = load();

    private TradeSubjects() {}

    static List<String> genres(Element product) {
        List<Element> subjects = product.all("DescriptiveDetail", "Subject")
                .sorted(Comparator.comparing(subject -> !subject.has("MainSubject")))
                .toList();
        List<String> byCode = subjects.stream()
                .flatMap(subject -> byCode(subject).stream())
                .distinct()
                .limit(MOST)
                .toList();
        return byCode.isEmpty()
                ? subjects.stream()
                        .flatMap(TradeSubjects::byKeyword)
                        .distinct()
                        .limit(MOST)
                        .toList()
                : byCode;
    }

    private static Optional<String> byCode(Element subject) {
        String scheme = subject.find("SubjectSchemeIdentifier").orElse("");
        String code = subject.find("SubjectCode").orElse("").toUpperCase(Locale.ROOT);
        Map<String, String> genres = GENRES.getOrDefault(scheme, Map.of());
        return Stream.iterate(code, start -> !start.isEmpty(), start -> start.substring(0, start.length() - 1))
                .map(genres::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<String> byKeyword(Element subject) {
        if (!subject.says("SubjectSchemeIdentifier", KEYWORDS)) {
            return Stream.empty();
        }
        Map<String, String> genres = GENRES.getOrDefault(KEYWORDS, Map.of());
        return SEPARATORS
                .splitAsStream(subject.find("SubjectHeadingText").orElse(""))
                .map(word -> genres.get(word.strip().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull);
    }

    // A line is a scheme, the beginning of a code, and a genre; the genres themselves are the keywords.
    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> genres = new HashMap<>();
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\s+", 3);
            genres.computeIfAbsent(parts[0], _ -> new HashMap<>()).put(parts[1], parts[2]);
            genres.computeIfAbsent(KEYWORDS, _ -> new HashMap<>()).put(parts[2].toLowerCase(Locale.ROOT), parts[2]);
        });
        return genres;
    }

    private static Stream<String> lines() {
        try (InputStream list = TradeSubjects.class.getResourceAsStream("/trade-subjects.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
