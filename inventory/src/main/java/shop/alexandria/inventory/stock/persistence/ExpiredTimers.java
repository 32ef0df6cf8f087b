package shop.alexandria.inventory.stock.persistence;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.stock.application.ExpireReservation;
import shop.alexandria.inventory.stock.domain.ReservationId;

/** The fast layer of expiry: Redis reports that a hold's key is gone. */
@ApplicationScoped
class ExpiredTimers {
    private static final Logger LOG = Logger.getLogger(ExpiredTimers.class);
    private static final Duration RESUBSCRIBE_AFTER = Duration.ofMillis(500);

    private final ReactiveRedisDataSource redis;
    private final ExpireReservation expireReservation;
    private final ExecutorService threads;
    private volatile @Nullable Cancellable subscription;

    ExpiredTimers(
            ReactiveRedisDataSource redis,
            ExpireReservation expireReservation,
            @VirtualThreads ExecutorService threads) {
        this.redis = redis;
        this.expireReservation = expireReservation;
        this.threads = threads;
    }

    void listen(@Observes StartupEvent event) {
        // Any database: its number is the deployment's affair, and keys of others are none of ours.
        subscription = Multi.createFrom()
                .deferred(() -> redis.pubsub(String.class).subscribeToPatterns("__keyevent@*__:expired"))
                // The subscription completes silently when the connection is lost.
                .onCompletion()
                .failWith(() -> new IllegalStateException("the subscription ended"))
                .onFailure()
                .invoke(lost -> LOG.infof("Listening for expired holds again soon: %s", lost.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(RESUBSCRIBE_AFTER, RESUBSCRIBE_AFTER)
                .indefinitely()
                .filter(key -> key.startsWith(RedisTimers.TIMER))
                .subscribe()
                .with(key -> threads.execute(() -> expire(key)));
    }

    @PreDestroy
    void stop() {
        Cancellable running = subscription;
        if (running != null) {
            running.cancel();
        }
    }

    private void expire(String key) {
        try {
            expireReservation.expire(ReservationId.parse(key.substring(RedisTimers.TIMER.length())));
        } catch (RuntimeException failure) {
            LOG.warnf("%s is left to the sweeps: %s", key, failure.getMessage());
        }
    }
}
