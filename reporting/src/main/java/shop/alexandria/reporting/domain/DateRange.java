package shop.alexandria.reporting.domain;

import java.time.LocalDate;

/** The days from the first to the last, both included. */
public record DateRange(LocalDate from, LocalDate to) {
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public DateRange {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("%s is after %s".formatted(from, to));
        }
    }
}
