package shop.alexandria.gateway.revocation;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import shop.alexandria.gateway.GatewayConfig;

/**
 * Keeps {@link RevokedAccess} up to date: reads the stream several times a second, and asks users at the start, now and then,
 * and every second while Redis cannot be read. No request ever waits for either.
 */
@ApplicationScoped
class FollowRevocations {

    private static final Logger LOG = Logger.getLogger(FollowRevocations.class);
    private static final long SECOND = 1_000;

    private final Vertx vertx;
    private final RevocationStream stream;
    private final AskUsers askUsers;
    private final RevokedAccess revoked;
    private final GatewayConfig.Revocations config;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean deaf;

    FollowRevocations(
            Vertx vertx, RevocationStream stream, AskUsers askUsers, RevokedAccess revoked, GatewayConfig config) {
        this.vertx = vertx;
        this.stream = stream;
        this.askUsers = askUsers;
        this.revoked = revoked;
        this.config = config.revocations();
    }

    void start(@Observes StartupEvent start) {
        ask();
        vertx.setPeriodic(0, config.readEvery().toMillis(), _ -> read());
        vertx.setPeriodic(SECOND, _ -> askWhenDeaf());
        vertx.setPeriodic(config.askEvery().toMillis(), _ -> ask());
    }

    private void read() {
        if (reading.compareAndSet(false, true)) {
            stream.next().onComplete(read -> {
                reading.set(false);
                hear(read);
            });
        }
    }

    private void hear(AsyncResult<List<Revocation>> read) {
        if (read.succeeded()) {
            read.result().forEach(revoked::add);
        } else if (!deaf) {
            LOG.warnf(
                    "Redis does not tell of revocations, users is asked: %s",
                    read.cause().getMessage());
        }
        deaf = read.failed();
    }

    private void askWhenDeaf() {
        if (deaf) {
            ask();
        }
    }

    private void ask() {
        if (asking.compareAndSet(false, true)) {
            askUsers.revocations()
                    .onComplete(_ -> asking.set(false))
                    .onSuccess(this::replaceExpired)
                    .onFailure(failure -> LOG.warnf("users does not tell what is revoked: %s", failure.getMessage()));
        }
    }

    private void replaceExpired(List<Revocation> inForce) {
        inForce.forEach(revoked::add);
        revoked.forgetExpired(Instant.now());
    }
}
