package shop.alexandria.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A paid order, on the day of the shop on which it was paid. */
public record Sale(String orderId, String orderNumber, Instant paidAt, LocalDate day, List<SaleLine> lines) {

    public Sale {
        lines = List.copyOf(lines);
    }
}
