package shop.alexandria.kit.transactional.crash;

import java.util.concurrent.atomic.AtomicInteger;

/** The point at which the process is to die, and at which time of reaching it. */
final class ArmedCrashPoint {
    private final String point;
    private final int time;
    private final AtomicInteger reached = new AtomicInteger();

    ArmedCrashPoint(String point, int time) {
        if (time < 1) {
            throw new IllegalArgumentException("times count from 1");
        }
        this.point = point;
        this.time = time;
    }

    /** Reads {@code order-kept}, the first time, or {@code order-kept:3}, the third. */
    static ArmedCrashPoint parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new ArmedCrashPoint(text, 1)
                : new ArmedCrashPoint(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    String point() {
        return point;
    }

    boolean isDueAt(CrashPoint here) {
        return here.point().equals(point) && reached.incrementAndGet() == time;
    }
}
