package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.kit.transactional.crash.CrashPoint;
import shop.alexandria.kit.transactional.crash.KnownCrashPoints;

/** Where a trial may have inventory die: right after a commit, before Redis or Kafka have heard of it. */
enum StockCrashPoint implements CrashPoint {
    /** Copies are held; no timer runs, the gate and the caller know nothing. */
    RESERVATION_COMMITTED,
    /** A hold is kept, or taken again; its timer and the caller know nothing. */
    HOLD_COMMITTED,
    /** Copies have left the shelf; the ranking, the gate and the cart know nothing. */
    SALE_COMMITTED,
    /** Held copies were given back; the gate knows nothing. */
    RELEASE_COMMITTED,
    /** A reservation has expired; its order has not been told. */
    EXPIRY_COMMITTED;

    @ApplicationScoped
    static class All implements KnownCrashPoints {
        @Override
        public List<CrashPoint> all() {
            return List.of(values());
        }
    }
}
