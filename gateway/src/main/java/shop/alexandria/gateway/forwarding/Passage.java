package shop.alexandria.gateway.forwarding;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
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
    private @Nullable CountedBody upload;
    private @Nullable HttpClientRequest outgoing;
    private Promise<HttpClientRequest> turn = Promise.promise();
    private long doubt;
    private boolean answered;

    Passage(RoutingContext context, Origin origin, long bodyLimit) {
        this.context = context;
        this.origin = origin;
        this.bodyLimit = bodyLimit;
    }

    /** Fails at once for a service that is silent, also when the request has waited for its turn. */
    Future<HttpClientRequest> connect() {
        if (origin.doubt().isSilent()) {
            return Future.failedFuture(new Silent());
        }
        Promise<HttpClientRequest> awaited = Promise.promise();
        turn = awaited;
        origin.connect().onSuccess(request -> begin(request, awaited)).onFailure(awaited::tryFail);
        return awaited.future();
    }

    private void begin(HttpClientRequest request, Promise<HttpClientRequest> awaited) {
        outgoing = request;
        if (origin.doubt().isSilent()) {
            awaited.tryFail(new Silent());
        }
        if (!awaited.tryComplete(request)) {
            giveUp();
        } else if (upload == null) {
            startPatience(request);
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        proxy.request().setBody(body());
        if (upload == null) {
            startDoubting();
        }
        return proxy.sendRequest()
                .recover(failure -> isWorthAnotherTry(failure)
                        ? connect().compose(proxy.request()::send)
                        : Future.failedFuture(failure))
                .onSuccess(_ -> origin.doubt().hear())
                .onComplete(_ -> stopDoubting())
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
        upload = new CountedBody(request, bodyLimit, this::startWaiting);
        return Body.body(upload, BodyLimits.announced(request));
    }

    private @Nullable Void giveUp() {
        if (outgoing != null) {
            outgoing.exceptionHandler(_ -> {}).reset();
        }
        return null;
    }

    /** The service's time runs from when it has the whole request. */
    private void startWaiting() {
        if (outgoing != null) {
            startPatience(outgoing);
        }
        startDoubting();
    }

    private void startPatience(HttpClientRequest request) {
        request.idleTimeout(origin.patience().toMillis());
    }

    private void startDoubting() {
        Context here = context.vertx().getOrCreateContext();
        long delay = origin.doubtAfter().toMillis();
        doubt = context.vertx()
                .setTimer(
                        delay,
                        _ -> origin.doubt().settle().onComplete(verdict -> here.runOnContext(_ -> hear(verdict))));
    }

    /** What is well now may hang in a moment: while there is no answer, the doubt comes back. */
    private void hear(AsyncResult<Void> verdict) {
        if (answered) {
            return;
        }
        if (verdict.succeeded()) {
            startDoubting();
        } else if (!turn.tryFail(verdict.cause()) && outgoing != null) {
            outgoing.reset(0, verdict.cause());
        }
    }

    private void stopDoubting() {
        context.vertx().cancelTimer(doubt);
        answered = true;
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
