package shop.alexandria.inventory.stock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reservations; transitions are guarded, so that of several at once one wins. */
public interface Reservations {

    /**
     * Adds a held reservation with its lines. Database time decides.
     *
     * @param promise null for an order's later attempts, which keep that of the first
     * @return its deadline, or empty when there is one of this id already
     */
    Optional<Instant> add(ReservationId id, List<Copies> lines, Duration holdFor, @Nullable Promise promise);

    Optional<Reservation> find(ReservationId id);

    /** The order's latest attempt, locked until the end of the transaction. */
    Optional<Reservation> latest(UUID orderId);

    /** From held to another state; false when it was not held. */
    boolean leaveHeld(ReservationId id, ReservationState to);

    /** From held to released if the deadline has passed by the database's clock. */
    boolean expire(ReservationId id);

    /** Sets when a held reservation expires; null keeps it until it is committed or released. */
    void hold(ReservationId id, @Nullable Instant until);

    /** Held reservations whose deadline has passed, the longest overdue first. */
    List<ReservationId> overdue(int limit);
}
