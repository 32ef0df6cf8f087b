package shop.alexandria.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;
import shop.alexandria.gateway.problem.Refused;

/** One request on its way to its service and back; whatever goes wrong on it becomes an answer. */
final class Passage implements ProxyInterceptor {

    private final RoutingContext context;
    private final Origin origin;
    private final long bodyLimit;
    private final Doubts doubts;
    private @Nullable CountedBody upload;
    private @Nullable HttpClientRequest outgoing;
    private long doubt;

    Passage(RoutingContext context, Origin origin, long bodyLimit, Doubts doubts) {
        this.context = context;
        this.origin = origin;
        this.bodyLimit = bodyLimit;
        this.doubts = doubts;
    }

    /** Fails at once for a service that is silent, also when the request has waited for its turn. */
    Future<HttpClientRequest> connect() {
        if (doubts.isSilent(origin.service())) {
            return Future.failedFuture(new Silent());
        }
        return origin.connect().compose(this::begin);
    }

    private Future<HttpClientRequest> begin(HttpClientRequest request) {
        outgoing = request;
        if (doubts.isSilent(origin.service())) {
            giveUp();
            return Future.failedFuture(new Silent());
        }
        if (upload == null) {
            startPatience();
        }
        return Future.succeededFuture(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        proxy.request().setBody(body());
        return proxy.sendRequest()
                .recover(failure -> isWorthAnotherTry(failure)
                        ? connect().compose(proxy.request()::send)
                        : Future.failedFuture(failure))
                .onComplete(_ -> context.vertx().cancelTimer(doubt))
                .otherwise(failure -> Answers.refusal(
                        context, refused(failure), proxy.request().release()));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        Answers.tidy(context, proxy.response());
        return Delivery.deliver(proxy.response(), context).otherwise(_ -> giveUp());
    }

    private @Nullable Body body() {
        HttpServerRequest request = context.request();
        Buffer taken = TakeBody.bodyOf(context);
        if (taken != null) {
            return Body.body(taken);
        }
        if (!BodyLimits.hasBody(request)) {
            request.resume();
            return null;
        }
        upload = new CountedBody(request, bodyLimit, this::startPatience);
        return Body.body(upload, BodyLimits.announced(request));
    }

    private @Nullable Void giveUp() {
        if (outgoing != null) {
            outgoing.reset();
        }
        return null;
    }

    /** The service's time runs from when it has the whole request. */
    private void startPatience() {
        HttpClientRequest request = outgoing;
        if (request != null) {
            request.idleTimeout(origin.patience().toMillis());
            doubt = context.vertx()
                    .setTimer(
                            origin.doubtAfter().toMillis(),
                            _ -> doubts.about(origin.service()).onFailure(reason -> request.reset(0, reason)));
        }
    }

    /** A service that restarts closes idle connections; to read again does no harm. */
    private boolean isWorthAnotherTry(Throwable failure) {
        return Failures.isClosedConnection(failure)
                && Failures.isHarmless(context.request().method())
                && !BodyLimits.hasBody(context.request());
    }

    private Refused refused(Throwable failure) {
        if (upload != null && upload.isTooLong()) {
            return BodyLimits.exceeded(bodyLimit);
        }
        return Failures.unavailable(origin.service(), failure);
    }
}
