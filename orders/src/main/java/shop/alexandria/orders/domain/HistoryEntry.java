package shop.alexandria.orders.domain;

import java.time.Instant;

/** Something the customer may know of his order: {@code placed}, {@code paid}, {@code expired}, … */
public record HistoryEntry(String type, Instant at) {}
