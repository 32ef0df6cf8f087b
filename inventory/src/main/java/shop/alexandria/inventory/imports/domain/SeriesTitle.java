package shop.alexandria.inventory.imports.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.Series;

/**
 * A title as catalogues of readers write it, taken apart: {@code The Hunger Games (The Hunger Games, #1)}. A book of several
 * series keeps the first.
 */
public record SeriesTitle(String title, @Nullable Series series) {
    private static final Pattern WITH_SERIES = Pattern.compile(
            "^(?<title>.+?)\\s*\\((?<series>[^()#;]+?),?\\s*#(?<number>[\\d.]+(?:\\s*[-–]\\s*[\\d.]+)?)[^()]*\\)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static SeriesTitle of(String text) {
        String title = BLANKS.matcher(text.strip()).replaceAll(" ");
        Matcher parts = WITH_SERIES.matcher(title);
        if (!parts.matches()) {
            return new SeriesTitle(title, null);
        }
        String number = BLANKS.matcher(parts.group("number")).replaceAll("").replace('–', '-');
        return new SeriesTitle(
                parts.group("title"), new Series(parts.group("series").strip(), number));
    }
}
