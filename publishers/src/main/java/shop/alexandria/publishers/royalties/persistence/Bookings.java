package shop.alexandria.publishers.royalties.persistence;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.Booking;

/** Rows of the ledger that have just been written. */
final class Bookings {
    static final String RETURNING = """
            RETURNING id, type, publisher_id, order_number, isbn, currency, at,
                      CASE credit WHEN 'PAYABLE' THEN amount ELSE -amount END AS owed,
                      (SELECT name FROM publisher WHERE publisher.id = publisher_id) AS publisher
            """;

    private Bookings() {}

    static Booking booking(Tuple row) {
        return new Booking(
                row.get("id", Long.class),
                Booking.Type.valueOf(row.get("type", String.class)),
                new PublisherId(row.get("publisher_id", UUID.class)),
                row.get("publisher", String.class),
                row.get("order_number", String.class),
                new Isbn(row.get("isbn", String.class)),
                new Money(row.get("owed", BigDecimal.class), row.get("currency", String.class)),
                row.get("at", Instant.class));
    }
}
