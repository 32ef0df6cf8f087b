package shop.alexandria.users.session.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.session.domain.Revocations;

/** Keeps the list of revocations as short as the tokens live. */
@Singleton
class ForgetRevocations {
    private final Revocations revocations;
    private final WallClock clock;

    @Inject
    ForgetRevocations(Revocations revocations, WallClock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m")
    @RunOnVirtualThread
    void forget() {
        revocations.forget(clock.now());
    }
}
