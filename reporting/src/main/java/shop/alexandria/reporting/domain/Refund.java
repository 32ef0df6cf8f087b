package shop.alexandria.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A sale that was undone as a whole; it counts on its own day and leaves the day of the sale as it was. */
public record Refund(String orderId, Instant refundedAt, LocalDate day) {}
