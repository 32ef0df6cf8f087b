package shop.alexandria.inventory.imports.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files have them: {@code 2008-09-14}, {@code 2008/09/14}, {@code 2008-09}, {@code 2008}, {@code 2008.0}. A year
 * before our era is the work's, not that of an edition on sale: it becomes no date.
 */
public final class PublicationDates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,4}(\\.0+)?");

    private PublicationDates() {}

    /** @throws RecordRefused when the text is no date at all */
    public static Optional<LocalDate> parse(String text) throws RecordRefused {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(
                        YearMonth.of(number(month, 1), number(month, 2)).atDay(1));
            }
            if (YEAR.matcher(text).matches()) {
                int year = new BigDecimal(text).intValue();
                return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1));
            }
        } catch (DateTimeException noSuchDay) {
            throw new RecordRefused("there is no day '%s'".formatted(text));
        }
        throw new RecordRefused("'%s' is not a publication date: write it as 2008-09-14 or 2008".formatted(text));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
