package shop.alexandria.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is undone of a sale, on a day of its own; it leaves the day of the sale as it was. */
public record Refund(String id, String orderId, Instant refundedAt, LocalDate day, List<RefundLine> lines) {

    public Refund {
        lines = List.copyOf(lines);
    }
}
