package shop.alexandria.kit.transactional;

import org.jspecify.annotations.Nullable;

/** A message nobody will ever be able to read: it goes to the dead letters at once. */
class PoisonedMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PoisonedMessage(String why) {
        super(why);
    }

    PoisonedMessage(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
