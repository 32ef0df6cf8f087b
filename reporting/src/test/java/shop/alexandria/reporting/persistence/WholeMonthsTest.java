package shop.alexandria.reporting.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.reporting.domain.DateRange;

class WholeMonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026-01-01, 2026-12-31",
        "2026-01-02, 2026-12-30, 2026-02-01, 2026-11-30",
        "2028-02-01, 2028-02-29, 2028-02-01, 2028-02-29",
        "0001-01-01, 9999-12-31, 0001-01-01, 9999-12-31"
    })
    void areSummedUpAsWholes(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertEquals(new WholeMonths(first, last), WholeMonths.in(new DateRange(from, to)));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 2026-02-27", "2026-03-10, 2026-03-10", "2028-02-01, 2028-02-28"})
    void leaveEveryDayToTheDaysWhereThereAreNone(LocalDate from, LocalDate to) {
        assertEquals(new WholeMonths(to, to.minusDays(1)), WholeMonths.in(new DateRange(from, to)));
    }
}
