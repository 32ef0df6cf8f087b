package shop.alexandria.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.Pipe;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Sends an answer to the client as it comes in. The proxy library could do it, but it resets the response of a client that
 * has gone, and Quarkus then waits for that response when it shuts down; closing the connection ends both.
 */
final class Delivery {

    private Delivery() {}

    /** Completes when the client has the whole answer, and fails when one of the two sides has gone. */
    static Future<Void> deliver(ProxyResponse answer, RoutingContext context) {
        HttpServerResponse client = context.response();
        client.setStatusCode(answer.getStatusCode());
        client.headers().addAll(answer.headers());
        Body body = answer.getBody();
        return body == null
                ? client.end()
                : deliver(body, client)
                        .onFailure(_ -> context.request().connection().close());
    }

    private static Future<Void> deliver(Body body, HttpServerResponse client) {
        if (body.length() >= 0) {
            client.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        } else if (mayHaveBody(client.getStatusCode())) {
            client.setChunked(true);
        }
        Pipe<Buffer> pipe = body.stream().pipe().endOnFailure(false);
        return pipe.to(client);
    }

    private static boolean mayHaveBody(int status) {
        return status != 204 && status != 304;
    }
}
