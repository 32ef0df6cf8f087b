package shop.alexandria.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Pace;
import shop.alexandria.gateway.routing.Route;

/**
 * Takes in the body of an ordinary request before a service is bothered with it: a client that sends slowly occupies a
 * bit of memory here and no connection there, and a body that grows beyond the limit never reaches anyone.
 */
@ApplicationScoped
public class TakeBody implements Handler<RoutingContext> {

    private static final String KEY = TakeBody.class.getName();

    private final BodyLimits limits;
    private final Duration timeout;

    TakeBody(BodyLimits limits, GatewayConfig config) {
        this.limits = limits;
        this.timeout = config.bodies().timeout();
    }

    @Override
    public void handle(RoutingContext context) {
        Pace pace = Route.of(context).pace();
        acceptExpectation(context);
        if (pace == Pace.UPLOAD || !BodyLimits.hasBody(context.request())) {
            context.next();
        } else {
            take(context, limits.of(pace));
        }
    }

    /** The body of this request; null if it had none, or has one too large to be taken in. */
    static @Nullable Buffer bodyOf(RoutingContext context) {
        return context.get(KEY);
    }

    private void take(RoutingContext context, long limit) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        long timer = context.vertx().setTimer(timeout.toMillis(), _ -> context.fail(tooSlow()));
        request.exceptionHandler(_ -> context.vertx().cancelTimer(timer));
        request.handler(chunk -> {
            body.appendBuffer(chunk);
            if (body.length() > limit) {
                context.vertx().cancelTimer(timer);
                request.handler(null).endHandler(null);
                context.fail(BodyLimits.exceeded(limit));
            }
        });
        request.endHandler(_ -> {
            if (context.vertx().cancelTimer(timer)) {
                context.put(KEY, body);
                context.next();
            }
        });
        request.resume();
    }

    /** The client waits for leave to send; every reason to refuse it has been checked by now. */
    private static void acceptExpectation(RoutingContext context) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.request().headers().remove(HttpHeaders.EXPECT);
            context.response().writeContinue();
        }
    }

    private static Refused tooSlow() {
        return Refused.because(408, "too-slow", "The body did not arrive in time.");
    }
}
