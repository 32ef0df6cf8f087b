package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds the headers that keep a browser from being clever with our answers, unless the service said otherwise. */
@ApplicationScoped
public class SecureAnswers implements Handler<RoutingContext> {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    public void handle(RoutingContext context) {
        boolean https = "https".equals(context.request().scheme());
        context.addHeadersEndHandler(_ -> secure(context.response().headers(), https));
        context.next();
    }

    private static void secure(MultiMap headers, boolean https) {
        setUnlessPresent(headers, "X-Content-Type-Options", "nosniff");
        setUnlessPresent(headers, "X-Frame-Options", "DENY");
        setUnlessPresent(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        if (https) {
            setUnlessPresent(headers, "Strict-Transport-Security", ONE_YEAR);
        }
    }

    private static void setUnlessPresent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
