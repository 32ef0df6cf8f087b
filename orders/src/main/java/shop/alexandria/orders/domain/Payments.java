package shop.alexandria.orders.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payments. */
public interface Payments {

    void add(Payment payment);

    void save(Payment payment);

    Optional<Payment> find(UUID id);

    /** Which order it is for, so that the order can be locked before the payment is read. */
    Optional<UUID> orderOf(UUID id);

    /** Puts it at the end of the queue of those in limbo. */
    void touch(UUID id);

    /**
     * Payments without an outcome, or with one that is not settled, that nobody has touched for so long: first those that
     * only wait for us.
     */
    List<Payment> inLimbo(Duration untouchedFor, int limit);
}
