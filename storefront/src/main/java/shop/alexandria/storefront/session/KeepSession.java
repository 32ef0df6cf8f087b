package shop.alexandria.storefront.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Keeps people signed in when their access token has ended: before a page is made, the next one is fetched. */
@ApplicationScoped
class KeepSession {
    private static final int BEFORE_ANYBODY_ASKS_WHO_IT_IS = 500;

    private final ExchangeTokens exchangeTokens;

    KeepSession(ExchangeTokens exchangeTokens) {
        this.exchangeTokens = exchangeTokens;
    }

    void register(@Observes Filters filters) {
        filters.register(this::keep, BEFORE_ANYBODY_ASKS_WHO_IT_IS);
    }

    private void keep(RoutingContext context) {
        SessionCookies cookies = new SessionCookies(context);
        String token = cookies.refreshToken();
        if (token == null || !needsIt(context.request())) {
            context.next();
            return;
        }
        context.request().pause(); // whoever reads the body goes on by itself
        context.vertx()
                .executeBlocking(() -> exchangeTokens.exchange(token), false)
                .onComplete(outcome -> proceed(context, cookies, outcome.result()));
    }

    private static void proceed(RoutingContext context, SessionCookies cookies, @Nullable Exchange exchange) {
        switch (exchange) {
            case Exchange.Renewed(var tokens) -> cookies.keep(tokens);
            case Exchange.Over _ -> cookies.forget();
            case null -> {} // users is away: a visitor for this once
        }
        context.next();
    }

    private static boolean needsIt(HttpServerRequest request) {
        String path = request.path();
        boolean page = path.startsWith("/alexandria") || path.startsWith("/backoffice");
        return page
                && !path.startsWith("/alexandria/assets/")
                && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
