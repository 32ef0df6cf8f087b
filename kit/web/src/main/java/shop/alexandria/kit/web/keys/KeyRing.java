package shop.alexandria.kit.web.keys;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * Holds the keys that tokens are verified with, and fetches them without ever making a request wait that does not need
 * them. While users is away the last ones stay good.
 */
@ApplicationScoped
public class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final Vertx vertx;
    private final KeySource source;
    private final KeyRingConfig config;
    private volatile PublishedKeys keys = PublishedKeys.NONE;
    private Future<PublishedKeys> fetch = Future.succeededFuture(PublishedKeys.NONE);
    private long lastFetch;

    KeyRing(Vertx vertx, KeySource source, KeyRingConfig config) {
        this.vertx = vertx;
        this.source = source;
        this.config = config;
        this.lastFetch = System.nanoTime() - config.refreshAtMostEvery().toNanos();
    }

    /** The first token has them fetched; at this moment users may not have started either. */
    void start(@Observes StartupEvent start) {
        vertx.setPeriodic(config.refreshEvery().toMillis(), _ -> refresh());
    }

    /** Those of the last fetch that succeeded; none before the first. */
    public PublishedKeys current() {
        return keys;
    }

    /** Fetches the keys again, unless that has just been done: an invented key id costs users nothing. Never fails. */
    public synchronized Future<PublishedKeys> refresh() {
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

    private Future<PublishedKeys> accept(String json) {
        try {
            PublishedKeys fetched = PublishedKeys.parse(json);
            // The same keys stay the same object: by that, remembered tokens know that nothing has changed.
            keys = fetched.equals(keys) ? keys : fetched;
            return Future.succeededFuture(keys);
        } catch (JoseException malformed) {
            return Future.failedFuture(malformed);
        }
    }

    private PublishedKeys keep(Throwable failure) {
        LOG.warnf("The signing keys could not be fetched, the last ones stay: %s", failure.getMessage());
        return keys;
    }
}
