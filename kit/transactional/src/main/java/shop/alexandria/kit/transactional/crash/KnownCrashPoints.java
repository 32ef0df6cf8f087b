package shop.alexandria.kit.transactional.crash;

import java.util.List;

/** A bean for each enum of crash points, so that a name nobody knows is noticed at the start. */
public interface KnownCrashPoints {
    List<CrashPoint> all();
}
