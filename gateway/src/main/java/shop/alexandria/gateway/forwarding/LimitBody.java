package shop.alexandria.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.routing.Route;

/** Refuses a body that says itself that it is too large, before a byte of it is read. */
@ApplicationScoped
public class LimitBody implements Handler<RoutingContext> {

    private final BodyLimits limits;

    LimitBody(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void handle(RoutingContext context) {
        long limit = limits.of(Route.of(context).pace());
        if (BodyLimits.announced(context.request()) > limit) {
            throw BodyLimits.exceeded(limit);
        }
        context.next();
    }
}
