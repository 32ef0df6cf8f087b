package shop.alexandria.kit.transactional.crash;

import java.util.Locale;

/** A moment right after a step that is on record and before the next: where death would be nastiest. */
public interface CrashPoint {

    /** Enums implement it. */
    String name();

    /** {@code order-kept} for {@code ORDER_KEPT}. */
    default String point() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
