package shop.alexandria.prove.faults;

import java.time.Duration;

/** What happens to bytes on their way. */
public sealed interface Disturbance {
    /** They pass. */
    record None() implements Disturbance {}

    /** New connections are refused, present ones reset. */
    record Refused() implements Disturbance {}

    /** Connections are taken, and nothing ever comes back. */
    record BlackHole() implements Disturbance {}

    /** What the server sends arrives later. */
    record LateAnswers(Duration by) implements Disturbance {}

    /** The way to the server is open, the way back is closed. */
    record HalfClosed() implements Disturbance {}

    Disturbance NONE = new None();
}
