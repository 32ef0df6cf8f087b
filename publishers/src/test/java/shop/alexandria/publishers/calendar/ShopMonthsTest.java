package shop.alexandria.publishers.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T00:00:00Z, UTC, 2026-10",
        "2026-10-31T23:59:59Z, UTC, 2026-09",
        "2027-01-01T00:00:00Z, UTC, 2026-12",
        "2026-12-31T23:00:00Z, Europe/Berlin, 2026-12",
        "2026-12-31T22:59:59Z, Europe/Berlin, 2026-11",
        "2027-01-01T07:59:59Z, America/Los_Angeles, 2026-11",
        "2028-02-29T12:00:00Z, UTC, 2028-01",
        "2028-03-31T12:00:00Z, UTC, 2028-02"
    })
    void knowsWhichMonthWasTheLast(Instant now, ZoneId zone, YearMonth previous) {
        assertEquals(previous, at(now, zone).previous());
    }

    @Test
    void beginsAMonthAtMidnightOfTheShop() {
        ShopMonths berlin = at(Instant.EPOCH, ZoneId.of("Europe/Berlin"));
        assertEquals(Instant.parse("2026-02-28T23:00:00Z"), berlin.start(YearMonth.of(2026, 3)));
        assertEquals(Instant.parse("2026-03-31T22:00:00Z"), berlin.end(YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 743", "2026-10, 745", "2026-02, 672", "2028-02, 696", "2026-12, 744"})
    void hasTheHoursThatTheClocksLeaveIt(YearMonth month, long hours) {
        ShopMonths berlin = at(Instant.EPOCH, ZoneId.of("Europe/Berlin"));
        assertEquals(Duration.ofHours(hours), Duration.between(berlin.start(month), berlin.end(month)));
    }

    @Test
    void isOverAtTheFirstMomentOfTheNext() {
        YearMonth october = YearMonth.of(2026, 10);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertFalse(at(Instant.parse("2026-10-31T22:59:59Z"), berlin).isOver(october));
        assertTrue(at(Instant.parse("2026-10-31T23:00:00Z"), berlin).isOver(october));
    }

    private static ShopMonths at(Instant now, ZoneId zone) {
        return new ShopMonths(Clock.fixed(now, zone), zone);
    }
}
