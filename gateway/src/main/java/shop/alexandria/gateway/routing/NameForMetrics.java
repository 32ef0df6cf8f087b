package shop.alexandria.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Metrics count requests by the template of their route, and by one name as long as that is not known: a label for each
 * book, or for each address that somebody tries, would grow without end.
 */
@ApplicationScoped
public class NameForMetrics implements Handler<RoutingContext> {

    private static final String UNROUTED = "/unrouted";

    @Override
    public void handle(RoutingContext context) {
        set(UNROUTED);
        context.next();
    }

    static void set(String name) {
        // Where Quarkus' metrics and traces look for it.
        Vertx.currentContext().putLocal("UrlPathTemplate", name);
    }
}
