package shop.alexandria.gateway.access;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.gateway.problem.Refused;

/** Learns who is calling. No token makes a visitor; a bad one is refused, on public routes too. */
@ApplicationScoped
public class Authenticate implements Handler<RoutingContext> {

    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens tokens;
    private final KeyRing ring;

    Authenticate(VerifiedTokens tokens, KeyRing ring) {
        this.tokens = tokens;
        this.ring = ring;
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
            case Verdict.Genuine(Caller caller) -> proceed(context, caller);
            case Verdict.Refused _ -> throw badToken();
            case Verdict.UnknownKey _ -> verifyWithFreshKeys(context, token);
        }
    }

    private void verifyWithFreshKeys(RoutingContext context, String token) {
        // The fetch may have been another request's, and then it ends on that one's event loop.
        Context own = Vertx.currentContext();
        ring.refresh()
                .map(_ -> callerOf(token))
                .onSuccess(caller -> own.runOnContext(_ -> proceed(context, caller)))
                .onFailure(failure -> own.runOnContext(_ -> context.fail(failure)));
    }

    private Caller callerOf(String token) {
        return switch (tokens.verify(token)) {
            case Verdict.Genuine(Caller caller) -> caller;
            case Verdict.Refused _ -> throw badToken();
            case Verdict.UnknownKey _ -> throw ring.current().isEmpty() ? noKeys() : badToken();
        };
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
