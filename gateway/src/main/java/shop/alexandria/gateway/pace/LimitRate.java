package shop.alexandria.gateway.pace;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.access.Caller;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Route;

/** Turns away a client who asks too often: a person who has logged in, wherever from, or else a network address. */
@ApplicationScoped
public class LimitRate implements Handler<RoutingContext> {

    private final Windows windows;
    private final long allowed;

    LimitRate(Windows windows, GatewayConfig config) {
        this.windows = windows;
        this.allowed = config.rateLimit();
    }

    @Override
    public void handle(RoutingContext context) {
        if (allowed > 0 && !isSigned(context)) {
            take(client(context));
        }
        context.next();
    }

    /** Webhooks prove by their signature whom they are from: a provider that catches up may be quick. */
    private static boolean isSigned(RoutingContext context) {
        return Route.of(context).template().startsWith("/webhooks/");
    }

    private void take(String client) {
        long wait = windows.of(client).take(System.currentTimeMillis(), allowed);
        if (wait > 0) {
            throw Refused.because(429, "too-many-requests", "More than %d requests in a minute.".formatted(allowed))
                    .with("Retry-After", Long.toString(wait / 1000 + 1));
        }
    }

    private static String client(RoutingContext context) {
        Caller caller = Caller.of(context);
        return caller == null ? "a:" + context.request().remoteAddress().hostAddress() : "u:" + caller.userId();
    }
}
