package shop.alexandria.inventory.stock.persistence;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.pubsub.ReactivePubSubCommands.ReactiveRedisSubscriber;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.stock.application.ExpireReservation;
import shop.alexandria.inventory.stock.domain.ReservationId;

/** The fast layer of expiry: Redis reports that a hold's key is gone. */
@ApplicationScoped
class ExpiredTimers {
    private static final Logger LOG = Logger.getLogger(ExpiredTimers.class);
    // Any database: its number is the deployment's affair, and keys of others are none of ours.
    private static final String EXPIRIES = "__keyevent@*__:expired";
    private static final Duration RESUBSCRIBE_AFTER = Duration.ofMillis(500);

    private enum State {
        SUBSCRIBING,
        LISTENING,
        LOST,
        STOPPED
    }

    private final ReactiveRedisDataSource redis;
    private final ExpireReservation expireReservation;
    private final ExecutorService threads;
    private final AtomicReference<State> state = new AtomicReference<>(State.LOST);

    ExpiredTimers(
            ReactiveRedisDataSource redis,
            ExpireReservation expireReservation,
            @VirtualThreads ExecutorService threads) {
        this.redis = redis;
        this.expireReservation = expireReservation;
        this.threads = threads;
    }

    void listen(@Observes StartupEvent event) {
        subscribe();
    }

    void stop(@Observes ShutdownEvent event) {
        state.set(State.STOPPED);
    }

    boolean isListening() {
        return state.get() == State.LISTENING;
    }

    private void subscribe() {
        if (state.compareAndSet(State.LOST, State.SUBSCRIBING)) {
            // It ends without an error when the connection is lost.
            redis.pubsub(String.class)
                    .subscribeToPattern(
                            EXPIRIES, this::expired, () -> lost("it ended"), failure -> lost(failure.toString()))
                    .subscribe()
                    .with(this::listening, failure -> lost(failure.toString()));
        }
    }

    private void listening(ReactiveRedisSubscriber subscriber) {
        if (!state.compareAndSet(State.SUBSCRIBING, State.LISTENING)) {
            subscriber.unsubscribe().subscribe().with(_ -> {}, _ -> {});
        }
    }

    /** Several reports of one loss lead to one new subscription. */
    private void lost(String how) {
        if (state.compareAndSet(State.LISTENING, State.LOST) || state.compareAndSet(State.SUBSCRIBING, State.LOST)) {
            LOG.infof("Listening for expired holds again soon: %s", how);
            Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(RESUBSCRIBE_AFTER)
                    .subscribe()
                    .with(_ -> subscribe());
        }
    }

    private void expired(String key) {
        if (key.startsWith(RedisTimers.TIMER) && state.get() != State.STOPPED) {
            threads.execute(() -> expire(key));
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
