package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The idempotency key this request was the first to use, as long as it waits for its answer. */
@RequestScoped
class ClaimedKey {
    private @Nullable IdempotencyKey key;

    void claim(IdempotencyKey first) {
        key = first;
    }

    /** Null when there is none, or its answer is kept. */
    @Nullable
    IdempotencyKey withoutAnswer() {
        return key;
    }

    void answered() {
        key = null;
    }
}
