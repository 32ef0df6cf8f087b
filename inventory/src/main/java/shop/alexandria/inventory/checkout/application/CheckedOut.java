package shop.alexandria.inventory.checkout.application;

import java.time.Instant;
import shop.alexandria.inventory.checkout.domain.Quote;
import shop.alexandria.inventory.stock.domain.ReservationId;

/** Reserved until the deadline, at the prices of the quote. */
public record CheckedOut(ReservationId reservation, Instant deadline, Quote quote) {}
