package shop.alexandria.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All orders; saving one publishes its news in the same transaction. */
public interface Orders {

    void add(Order order);

    void save(Order order);

    Optional<Order> find(UUID id);

    /** Locked until the end of the transaction. */
    Optional<Order> lock(UUID id);

    /** Those awaiting payment whose deadline was before then. */
    List<UUID> overdue(Instant deadline, int limit);

    /** Those with refunds that are decided and not done, and that nobody has touched for so long. */
    List<UUID> withRefundsDue(Duration untouchedFor, int limit);

    /** Removes from the customer's orders all that tells who he was; may be repeated. */
    void forget(String customerId);
}
