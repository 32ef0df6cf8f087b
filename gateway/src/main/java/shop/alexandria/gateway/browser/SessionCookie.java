package shop.alexandria.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.routing.Route;
import shop.alexandria.gateway.routing.Service;

/**
 * Makes of the storefront's HttpOnly cookie the bearer token it holds. Only the storefront is given cookies; it alone also
 * learns that a token is too old, and exchanges it.
 */
@ApplicationScoped
public class SessionCookie implements Handler<RoutingContext> {

    private static final String KEY = SessionCookie.class.getName();

    private final String name;

    SessionCookie(GatewayConfig config) {
        this.name = config.sessionCookie();
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = request.headers();
        if (headers.contains(HttpHeaders.COOKIE)) {
            Cookie cookie = request.getCookie(name);
            if (cookie != null && !cookie.getValue().isEmpty() && !headers.contains(HttpHeaders.AUTHORIZATION)) {
                headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
                context.put(KEY, Boolean.TRUE);
            }
            if (Route.of(context).service() != Service.STOREFRONT) {
                headers.remove(HttpHeaders.COOKIE);
            }
        }
        context.next();
    }

    /** Whether a page was asked for, with a token that came by cookie. */
    public static boolean isOfAPage(RoutingContext context) {
        return broughtTokenOf(context) && Route.of(context).service() == Service.STOREFRONT;
    }

    /** Whether the caller's token came by cookie, so perhaps without the caller's will. */
    public static boolean broughtTokenOf(RoutingContext context) {
        return context.get(KEY) != null;
    }
}
