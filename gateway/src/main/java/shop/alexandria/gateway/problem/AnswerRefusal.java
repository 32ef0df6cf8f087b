package shop.alexandria.gateway.problem;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The last resort of the chain: whatever a step throws leaves as problem+json, never as a stack trace. */
@ApplicationScoped
public class AnswerRefusal implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(AnswerRefusal.class);

    @Override
    public void handle(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        Refused refused = refusal(context);
        refused.headers().forEach(context.response()::putHeader);
        context.response()
                .setStatusCode(refused.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(refused.problem().toJson(context.request().path()).toBuffer());
        Leftovers.discard(context);
    }

    private static Refused refusal(RoutingContext context) {
        if (context.failure() instanceof Refused refused) {
            return refused;
        }
        if (context.failure() == null) {
            return Refused.because(context.statusCode(), "refused", "The request was refused.");
        }
        LOG.error("A step of the gateway failed", context.failure());
        return Refused.because(500, "internal-error", "Something went wrong on our side.");
    }
}
