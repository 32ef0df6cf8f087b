package shop.alexandria.gateway.access;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;
import shop.alexandria.gateway.GatewayConfig;

/**
 * Holds the keys that tokens are verified with, and fetches them without ever making a request wait that does not need
 * them. While users is away the last ones stay good.
 */
@ApplicationScoped
class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final Vertx vertx;
    private final KeySource source;
    private final GatewayConfig.Keys config;
    private volatile SigningKeys keys = SigningKeys.NONE;
    private Future<SigningKeys> fetch = Future.succeededFuture(SigningKeys.NONE);
    private long lastFetch;

    KeyRing(Vertx vertx, KeySource source, GatewayConfig config) {
        this.vertx = vertx;
        this.source = source;
        this.config = config.keys();
        this.lastFetch = System.nanoTime() - this.config.refreshAtMostEvery().toNanos();
    }

    void start(@Observes StartupEvent start) {
        refresh();
        vertx.setPeriodic(config.refreshEvery().toMillis(), _ -> refresh());
    }

    SigningKeys current() {
        return keys;
    }

    /** Fetches the keys again, unless that has just been done: an invented key id costs users nothing. */
    synchronized Future<SigningKeys> refresh() {
        if (!fetch.isComplete() || isFresh()) {
            return fetch.map(_ -> keys).otherwise(_ -> keys);
        }
        lastFetch = System.nanoTime();
        fetch = source.fetch().compose(this::accept);
        return fetch.otherwise(this::keep);
    }

    private boolean isFresh() {
        return System.nanoTime() - lastFetch < config.refreshAtMostEvery().toNanos();
    }

    private Future<SigningKeys> accept(String json) {
        try {
            SigningKeys fetched = SigningKeys.parse(json);
            // The same keys stay the same object: by that, remembered tokens know that nothing has changed.
            keys = fetched.equals(keys) ? keys : fetched;
            return Future.succeededFuture(keys);
        } catch (JoseException malformed) {
            return Future.failedFuture(malformed);
        }
    }

    private SigningKeys keep(Throwable failure) {
        LOG.warnf("The signing keys could not be fetched, the last ones stay: %s", failure.getMessage());
        return keys;
    }
}
