package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.UUID;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Reservations;
import shop.alexandria.orders.domain.Reservations.Hold;

/** Before an order is called paid its copies are held for good: the hold it has, or, when it came too late, a new one. */
@ApplicationScoped
class SecureCopies {
    private final Reservations reservations;

    SecureCopies(Reservations reservations) {
        this.reservations = reservations;
    }

    /** The attempt that holds the copies; empty when they have gone to somebody else. */
    OptionalInt secure(Order order) {
        UUID id = order.facts().id();
        int attempt = order.progress().attempt();
        Hold hold = reservations.hold(id, attempt, null);
        if (hold == Hold.RELEASED) {
            attempt++;
            hold = reservations.hold(id, attempt, null);
        }
        return hold == Hold.HELD ? OptionalInt.of(attempt) : OptionalInt.empty();
    }
}
