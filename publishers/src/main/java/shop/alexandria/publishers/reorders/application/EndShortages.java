package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import shop.alexandria.publishers.reorders.domain.Reorders;

/** A whole run has not found them: these books are short no more, or were ordered. */
@ApplicationScoped
class EndShortages {
    private final Reorders reorders;

    EndShortages(Reorders reorders) {
        this.reorders = reorders;
    }

    @Transactional
    void end(Instant startOfRun) {
        reorders.waitForTurn();
        reorders.endNothingSold(startOfRun);
    }
}
