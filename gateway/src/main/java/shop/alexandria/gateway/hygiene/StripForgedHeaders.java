package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Removes headers that only the gateway may write, and writes those that say where a request came from. */
@ApplicationScoped
public class StripForgedHeaders implements Handler<RoutingContext> {

    private static final Set<String> FORGED =
            Set.of("forwarded", "x-roles", "x-real-ip", "x-original-url", "x-rewrite-url", "x-http-method-override");
    private static final List<String> FORGED_PREFIXES = List.of("x-forwarded-", "x-user-", "x-internal-", "service-");

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        // First read, then strip: behind a trusted proxy these three come from its headers.
        String client = request.remoteAddress().hostAddress();
        String scheme = request.scheme();
        String host = String.valueOf(request.authority());
        MultiMap headers = request.headers();
        strip(headers);
        headers.set("X-Forwarded-For", client).set("X-Forwarded-Proto", scheme).set("X-Forwarded-Host", host);
        context.next();
    }

    private static void strip(MultiMap headers) {
        for (String name : headers.names()) {
            if (isForged(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
    }

    private static boolean isForged(String name) {
        return FORGED.contains(name) || FORGED_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
