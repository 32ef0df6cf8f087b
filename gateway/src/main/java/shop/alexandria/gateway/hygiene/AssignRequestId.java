package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives each request an id that goes with it to the services, into their logs and back to the client. */
@ApplicationScoped
public class AssignRequestId implements Handler<RoutingContext> {

    static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final HexFormat HEX = HexFormat.of();

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.request().headers();
        String id = accepted(headers.get(HEADER));
        headers.set(HEADER, id);
        MDC.put("traceId", id);
        context.addHeadersEndHandler(_ -> context.response().putHeader(HEADER, id));
        context.next();
    }

    private static String accepted(@Nullable String offered) {
        return offered != null && WELL_FORMED.matcher(offered).matches() ? offered : fresh();
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }
}
