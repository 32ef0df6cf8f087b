package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import shop.alexandria.gateway.GatewayConfig;

/** Cross-origin calls (CORS) from the pages of configured origins; a browser refuses all others on its own. */
@ApplicationScoped
public class AllowOrigins implements Handler<RoutingContext> {

    private final Set<String> allowed;

    AllowOrigins(GatewayConfig config) {
        this.allowed = config.allowedOrigins().orElse(Set.of());
    }

    @Override
    public void handle(RoutingContext context) {
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !allowed.contains(origin)) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin).add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        headers.set(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Idempotent-Replayed, Location, Retry-After, X-Request-Id");
        if (isPreflight(context)) {
            answerPreflight(context);
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(RoutingContext context) {
        return context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static void answerPreflight(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE");
        headers.set(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Traceparent, X-Cart-Id");
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
        context.response().setStatusCode(204).end();
    }
}
