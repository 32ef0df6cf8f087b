package shop.alexandria.gateway.pace;

/**
 * A client's requests of late, by the sliding-window counter: those of this minute, and of the minute before as large a part
 * as still lies within the last sixty seconds.
 *
 * <p>What all gateways together have counted comes now and then from Redis; what this one has counted since is added. So a
 * decision needs nobody, and without Redis each gateway counts for itself.
 */
final class Window {

    static final long MILLIS = 60_000;

    private long minute;
    private long known;
    private long untold;
    private long before;

    /** Counts a request at this moment, unless there were as many as allowed; returns for how long it is refused, or 0. */
    synchronized long take(long now, long allowed) {
        moveTo(now / MILLIS);
        double weight = (MILLIS - now % MILLIS) / (double) MILLIS;
        long soFar = known + untold;
        if (before * weight + soFar < allowed) {
            untold++;
            return 0;
        }
        return soFar < allowed ? untilRoom(now, allowed - soFar) : MILLIS - now % MILLIS;
    }

    /** The requests that Redis does not know of yet, which from now on count as told. */
    synchronized Count tell(long now) {
        moveTo(now / MILLIS);
        Count count = new Count(minute, untold);
        known += untold;
        untold = 0;
        return count;
    }

    /** What all gateways have counted in a minute and in the one before it. */
    synchronized void learn(long ofMinute, long total, long totalBefore) {
        if (ofMinute == minute) {
            known = Math.max(known, total);
            before = Math.max(before, totalBefore);
        }
    }

    private void moveTo(long present) {
        if (present == minute) {
            return;
        }
        before = present == minute + 1 ? known + untold : 0;
        known = 0;
        untold = 0;
        minute = present;
    }

    /** When the minute before weighs so little that one more fits in. */
    private long untilRoom(long now, long room) {
        long elapsed = MILLIS - (long) (room * (double) MILLIS / before);
        return Math.max(1, elapsed - now % MILLIS);
    }

    /** How many requests of a minute are to be told. */
    record Count(long minute, long requests) {}
}
