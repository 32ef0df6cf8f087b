package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the pages write them; a browser with JavaScript turns those of the clock into its own zone. */
@TemplateExtension
final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Moments() {}

    static String written(Instant moment) {
        return TIME.format(moment);
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
