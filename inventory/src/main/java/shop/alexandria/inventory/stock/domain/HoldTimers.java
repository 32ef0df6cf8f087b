package shop.alexandria.inventory.stock.domain;

import java.time.Instant;
import java.util.List;

/** Reminds of deadlines. A reminder may be early, late, repeated or lost: the reservation's row decides. */
public interface HoldTimers {

    void start(ReservationId id, Instant deadline);

    void stop(ReservationId id);

    /** Those whose time has come. */
    List<ReservationId> due();
}
