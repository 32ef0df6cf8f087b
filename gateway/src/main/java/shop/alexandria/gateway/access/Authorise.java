package shop.alexandria.gateway.access;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Access;
import shop.alexandria.gateway.routing.Route;

/** Lets a caller through to the routes of their role. */
@ApplicationScoped
public class Authorise implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        Access access = Route.of(context).access();
        Caller caller = Caller.of(context);
        switch (access) {
            case ALL -> {}
            case SIGNED_IN -> signedIn(caller);
            case CUSTOMER -> requireRole(caller, "customer");
            case OWNER -> requireRole(caller, "owner");
        }
        context.next();
    }

    private static void requireRole(@Nullable Caller caller, String role) {
        if (!signedIn(caller).roles().contains(role)) {
            throw Refused.because(403, "forbidden", "Your account may not do this.");
        }
    }

    private static Caller signedIn(@Nullable Caller caller) {
        if (caller == null) {
            throw Refused.because(401, "unauthenticated", "Log in, and send the access token as a bearer token.")
                    .with("WWW-Authenticate", "Bearer");
        }
        return caller;
    }
}
