package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import shop.alexandria.kit.web.trace.Trace;

/**
 * Each request belongs to a trace, its client's or a new one, whose id goes with it to the services, into their logs and back
 * to the client.
 */
@ApplicationScoped
public class BeginTrace implements Handler<RoutingContext> {

    private static final String ANSWERED_AS = "X-Request-Id";

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.request().headers();
        Optional<Trace> recorded = Trace.recorded();
        Trace trace = recorded.or(() -> Trace.parse(headers.get(Trace.HEADER))).orElseGet(Trace::fresh);
        // The client that forwards the request adds its own while spans are recorded: there must not be two.
        headers.remove("tracestate").remove(Trace.HEADER);
        if (recorded.isEmpty()) {
            headers.set(Trace.HEADER, trace.parent());
        }
        trace.note();
        context.addHeadersEndHandler(_ -> context.response().putHeader(ANSWERED_AS, trace.id()));
        context.next();
    }
}
