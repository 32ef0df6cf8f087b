package shop.alexandria.orders.letters.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderDelivered;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.events.PaymentFailed;

class OccasionTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void isOnePerAttemptToPay() {
        assertEquals(Optional.of("payment-failed-1"), key(new PaymentFailed("id", "number", 1, "Declined.", NOW)));
        assertEquals(Optional.of("payment-failed-2"), key(new PaymentFailed("id", "number", 2, "Declined.", NOW)));
    }

    @Test
    void isOnePerShipment() {
        assertEquals(Optional.of("shipped"), key(new OrderShipped("id", "number", null, null, NOW)));
    }

    @Test
    void isNothingThatOtherLettersTell() {
        assertEquals(Optional.empty(), key(new OrderCancelled("id", "number", 1, true, List.of(), NOW)));
        assertEquals(Optional.empty(), key(new OrderDelivered("id", "number", NOW)));
    }

    private static Optional<String> key(Event event) {
        return Occasion.of(event).map(Occasion::key);
    }
}
