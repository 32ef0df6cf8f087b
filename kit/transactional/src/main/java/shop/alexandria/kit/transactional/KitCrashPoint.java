package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.kit.transactional.crash.CrashPoint;
import shop.alexandria.kit.transactional.crash.KnownCrashPoints;

/** Where a trial may have any service die that has an outbox and an inbox. */
enum KitCrashPoint implements CrashPoint {
    /** The broker has acknowledged events that are not marked as sent: they will be sent again. */
    OUTBOX_SENT,
    /** An event took effect and its offset is not acknowledged: it will be delivered again. */
    INBOX_COMMITTED;

    @ApplicationScoped
    static class All implements KnownCrashPoints {
        @Override
        public List<CrashPoint> all() {
            return List.of(values());
        }
    }
}
