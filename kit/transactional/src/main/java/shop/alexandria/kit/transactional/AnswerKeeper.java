package shop.alexandria.kit.transactional;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answer of an {@link Idempotent} endpoint as soon as there is one. When a client hangs up, Quarkus runs no filter
 * behind the endpoint any more, though the endpoint itself goes on; and it is just such a client that will ask again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class AnswerKeeper {
    private final ClaimedKey claimed;
    private final KeepAnswer keepAnswer;
    private final IdempotencyKeys keys;
    private final RoutingContext request;

    AnswerKeeper(ClaimedKey claimed, KeepAnswer keepAnswer, IdempotencyKeys keys, RoutingContext request) {
        this.claimed = claimed;
        this.keepAnswer = keepAnswer;
        this.keys = keys;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object keepAnswer(InvocationContext endpoint) throws Exception {
        IdempotencyKey key = claimed.withoutAnswer();
        return key == null ? endpoint.proceed() : keepAnswer(endpoint, key, request.response());
    }

    private @Nullable Object keepAnswer(InvocationContext endpoint, IdempotencyKey key, HttpServerResponse response)
            throws Exception {
        try {
            Object result = endpoint.proceed();
            keep(endpoint, key, result);
            claimed.answered();
            return result;
        } catch (Exception refused) {
            if (response.closed()) {
                keys.release(key); // nobody turns it into an answer
            }
            throw refused;
        }
    }

    private void keep(InvocationContext endpoint, IdempotencyKey key, @Nullable Object result) {
        if (result instanceof Response answer) {
            keepAnswer.keep(key, answer.getStatus(), answer.getMediaType(), answer.getEntity());
        } else {
            ResponseStatus chosen = endpoint.getMethod().getAnnotation(ResponseStatus.class);
            int otherwise = result == null ? 204 : 200;
            keepAnswer.keep(key, chosen == null ? otherwise : chosen.value(), null, result);
        }
    }
}
