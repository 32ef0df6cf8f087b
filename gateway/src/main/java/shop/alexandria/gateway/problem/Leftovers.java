package shop.alexandria.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads on what a refused client is still sending. Closing the connection under its hands would reset it, and many clients
 * then never see the answer; but only for a while, or a refusal would cost more than the request.
 */
final class Leftovers {

    private static final long BYTES = 16L * 1024 * 1024;
    private static final long MILLIS = 5_000;

    private Leftovers() {}

    static void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        AtomicLong discarded = new AtomicLong();
        long timer = context.vertx().setTimer(MILLIS, _ -> request.connection().close());
        request.exceptionHandler(_ -> context.vertx().cancelTimer(timer));
        request.endHandler(_ -> context.vertx().cancelTimer(timer));
        request.handler(chunk -> {
            if (discarded.addAndGet(chunk.length()) > BYTES) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
