package shop.alexandria.gateway.forwarding;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Locale;
import org.jboss.logging.Logger;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Service;

/** What a failed attempt to reach a service means. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    static boolean isClosedConnection(Throwable failure) {
        return failure instanceof HttpClosedException
                || (failure instanceof IOException && !(failure instanceof ConnectException));
    }

    static boolean isHarmless(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Down, unreachable, overrun or silent: to the client it is all one, and passes. */
    static Refused unavailable(Service service, Throwable failure) {
        LOG.warnf("%s does not answer: %s", service.name().toLowerCase(Locale.ROOT), failure.getMessage());
        return Refused.because(503, "unavailable", "A part of the shop is away for a moment; please try again.")
                .with("Retry-After", "2");
    }
}
