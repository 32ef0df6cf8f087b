package shop.alexandria.publishers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import shop.alexandria.publishers.PublishersConfig;

/** Calendar months in the shop's time zone: each begins at the first moment of its first day there. */
@ApplicationScoped
public class ShopMonths {
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    ShopMonths(Clock clock, PublishersConfig config) {
        this(clock, config.timeZone());
    }

    ShopMonths(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public YearMonth current() {
        return YearMonth.from(clock.instant().atZone(zone));
    }

    /** The latest that is over. */
    public YearMonth previous() {
        return current().minusMonths(1);
    }

    public boolean isOver(YearMonth month) {
        return month.isBefore(current());
    }

    /** The first moment of the month; that of the next one is its end. */
    public Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    public Instant end(YearMonth month) {
        return start(month.plusMonths(1));
    }
}
