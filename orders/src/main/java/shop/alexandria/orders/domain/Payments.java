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

    /** Payments without an outcome, or with one that is not settled, that nobody has touched for so long. */
    List<Payment> inLimbo(Duration untouchedFor, int limit);
}
