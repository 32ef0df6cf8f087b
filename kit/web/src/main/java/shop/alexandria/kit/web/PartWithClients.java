package shop.alexandria.kit.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Before a replica ends, each of its answers closes its connection: clients that keep connections would go on sending to
 * it, whatever its readiness says, and lose what they send at the very end.
 */
@ApplicationScoped
class PartWithClients {
    private static final int BEFORE_ALL = -2_000_000;

    private volatile boolean ending;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        if (ending && context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }
}
