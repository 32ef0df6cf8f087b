package shop.alexandria.reporting.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.reporting.domain.DateRange;

/** The days a report is about, both included; without one of them the range is open at that end. */
record DateRangeParams(
        @QueryParam("from") @Parameter(description = "The first day") @Schema(format = "date") @Nullable
        String from,

        @QueryParam("to") @Parameter(description = "The last day, included") @Schema(format = "date") @Nullable
        String to) {

    DateRange range() {
        LocalDate first = from == null ? DateRange.FIRST : day("from", from);
        LocalDate last = to == null ? DateRange.LAST : day("to", to);
        if (first.isAfter(last)) {
            throw Problems.invalid("from", "must not be after 'to'");
        }
        return new DateRange(first, last);
    }

    private static LocalDate day(String field, String text) {
        // Four digits of the year: ISO 8601 would have more, PostgreSQL would not.
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw noDate(field);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw noDate(field);
        }
    }

    private static RuntimeException noDate(String field) {
        return Problems.invalid(field, "must be a date such as 2026-11-30");
    }
}
