package shop.alexandria.gateway.access;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.gateway.browser.SessionCookie;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.revocation.RevokedAccess;
import shop.alexandria.kit.web.keys.KeyRing;

/**
 * Learns who is calling. No token makes a visitor; a bad one is refused, on public routes too. Only a browser that shows the
 * storefront an old cookie is a visitor there, whom the storefront may log in again.
 */
@ApplicationScoped
public class Authenticate implements Handler<RoutingContext> {

    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens tokens;
    private final KeyRing ring;
    private final RevokedAccess revoked;

    Authenticate(VerifiedTokens tokens, KeyRing ring, RevokedAccess revoked) {
        this.tokens = tokens;
        this.ring = ring;
        this.revoked = revoked;
    }

    @Override
    public void handle(RoutingContext context) {
        List<String> credentials = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.isEmpty()) {
            context.next();
            return;
        }
        String token = token(credentials);
        switch (tokens.verify(token)) {
            case Verdict.Genuine(Caller caller) when !isRevoked(caller) -> proceed(context, caller);
            case Verdict.Genuine _, Verdict.Refused _ -> turnAway(context, badToken());
            case Verdict.UnknownKey _ -> verifyWithFreshKeys(context, token);
        }
    }

    private void verifyWithFreshKeys(RoutingContext context, String token) {
        // The fetch may have been another request's, and then it ends on that one's event loop.
        Context own = Vertx.currentContext();
        ring.refresh()
                .map(_ -> callerOf(token))
                .onSuccess(caller -> own.runOnContext(_ -> proceed(context, caller)))
                .onFailure(failure -> own.runOnContext(_ -> turnAway(context, failure)));
    }

    private Caller callerOf(String token) {
        return switch (tokens.verify(token)) {
            case Verdict.Genuine(Caller caller) when !isRevoked(caller) -> caller;
            case Verdict.Genuine _, Verdict.Refused _ -> throw badToken();
            case Verdict.UnknownKey _ -> throw ring.current().isEmpty() ? noKeys() : badToken();
        };
    }

    private boolean isRevoked(Caller caller) {
        return revoked.covers(caller.userId(), caller.session(), caller.generation());
    }

    private static void turnAway(RoutingContext context, Throwable why) {
        if (SessionCookie.isOfAPage(context)) {
            context.request().headers().remove(HttpHeaders.AUTHORIZATION);
            context.next();
        } else {
            context.fail(why);
        }
    }

    private static void proceed(RoutingContext context, Caller caller) {
        caller.attachTo(context);
        context.next();
    }

    private static String token(List<String> credentials) {
        String first = credentials.getFirst();
        if (credentials.size() > 1 || !first.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw badToken();
        }
        return first.substring(SCHEME.length()).strip();
    }

    private static Refused badToken() {
        return Refused.because(401, "unauthenticated", "The access token is not valid, or no longer.")
                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    private static Refused noKeys() {
        return Refused.because(503, "unavailable", "Accounts are away for a moment; please try again.")
                .with("Retry-After", "2");
    }
}
