package shop.alexandria.inventory.imports.onix;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of list 55: a day, a month or a year, whatever follows. */
final class OnixDates {
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?.*");
    // List 55: quarters and seasons, whose fifth digit is no month.
    private static final Pattern PARTS_OF_YEARS = Pattern.compile("0[34]");

    private OnixDates() {}

    /** List 163: 01 is the day of publication, 02 that of the embargo, after which it may be sold. */
    static @Nullable LocalDate publication(Element product) {
        return Stream.of("01", "02")
                .flatMap(role -> product.all("PublishingDetail", "PublishingDate")
                        .filter(date -> date.says("PublishingDateRole", role)))
                .flatMap(date -> parse(date).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> parse(Element composite) {
        Element date = composite.children("Date").findFirst().orElse(null);
        if (date == null) {
            return Optional.empty();
        }
        String format = Optional.ofNullable(date.attributes().get("dateformat"))
                .or(() -> composite.find("DateFormat"))
                .orElse("00");
        String text = date.text().strip();
        boolean onlyYear = PARTS_OF_YEARS.matcher(format).matches() && text.length() > 4;
        return parse(onlyYear ? text.substring(0, 4) : text);
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (!digits.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(digits.group(1)), part(digits.group(2)), part(digits.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(@Nullable String digits) {
        return digits == null || digits.equals("00") ? 1 : Integer.parseInt(digits);
    }
}
