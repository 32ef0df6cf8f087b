package shop.alexandria.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Route;
import shop.alexandria.gateway.routing.Service;

/**
 * Protection against cross-site request forgery by what browsers say of themselves (Fetch Metadata, or else Origin): a form
 * of another site gets nowhere, nor does any call to the API that only a cookie authenticates. A client that says neither is no
 * browser, and sends no cookie it was not told to send.
 */
@ApplicationScoped
public class RefuseOtherSites implements Handler<RoutingContext> {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Override
    public void handle(RoutingContext context) {
        if (mustBeOurOwn(context) && isFromAnotherSite(context.request())) {
            throw Refused.because(403, "cross-site", "This request was sent by the page of another site.");
        }
        context.next();
    }

    private static boolean mustBeOurOwn(RoutingContext context) {
        return Route.of(context).service() == Service.STOREFRONT
                ? !SAFE.contains(context.request().method())
                : SessionCookie.broughtTokenOf(context);
    }

    private static boolean isFromAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !String.valueOf(request.authority()).equalsIgnoreCase(authorityOf(origin));
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
