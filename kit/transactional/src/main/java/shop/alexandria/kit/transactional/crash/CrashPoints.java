package shop.alexandria.kit.transactional.crash;

import org.jspecify.annotations.Nullable;

/** Death on demand: nothing happens here unless {@code ALEXANDRIA_CRASH_AT} named the point when the process started. */
public final class CrashPoints {
    // As a process ends that was killed: 128 + SIGKILL.
    private static final int KILLED = 137;

    private static volatile @Nullable ArmedCrashPoint armed;

    private CrashPoints() {}

    /** Ends the process at once, without any farewell, if this is the point and the time it was armed for. */
    public static void reached(CrashPoint point) {
        ArmedCrashPoint trap = armed;
        if (trap != null && trap.isDueAt(point)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    static void arm(ArmedCrashPoint point) {
        armed = point;
    }
}
