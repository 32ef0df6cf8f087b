package shop.alexandria.storefront.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The gateway lets no form of another site through; neither do we, should somebody else stand before us one day. */
class RefuseOtherSites {
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public void refuse(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.POST) && isFromAnotherSite(request)) {
            throw new CrossSite();
        }
    }

    private static boolean isFromAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !ownAuthority(request).equalsIgnoreCase(authorityOf(origin));
    }

    /** The name by which the browser knows the shop. */
    private static String ownAuthority(HttpServerRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Host");
        return forwarded == null ? String.valueOf(request.authority()) : forwarded;
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
