package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds the headers that keep a browser from being clever with our answers, unless the service said otherwise. */
@ApplicationScoped
public class SecureAnswers implements Handler<RoutingContext> {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    public void handle(RoutingContext context) {
        boolean data = context.request().path().startsWith("/api/");
        boolean https = "https".equals(context.request().scheme());
        context.addHeadersEndHandler(_ -> secure(context.response().headers(), https));
        if (data) {
            context.addHeadersEndHandler(_ -> secureData(context));
        }
        context.next();
    }

    private static void secure(MultiMap headers, boolean https) {
        setUnlessPresent(headers, "X-Content-Type-Options", "nosniff");
        setUnlessPresent(headers, "X-Frame-Options", "DENY");
        setUnlessPresent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        setUnlessPresent(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        if (https) {
            setUnlessPresent(headers, "Strict-Transport-Security", ONE_YEAR);
        }
    }

    /** What is no page needs nothing of a browser, and what was made for one person is not for the next at the same screen. */
    private static void secureData(RoutingContext context) {
        MultiMap headers = context.response().headers();
        setUnlessPresent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            setUnlessPresent(headers, "Cache-Control", "no-store");
        }
    }

    private static void setUnlessPresent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
