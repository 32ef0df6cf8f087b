package shop.alexandria.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import shop.alexandria.gateway.problem.Problem;
import shop.alexandria.gateway.problem.Refused;

/** What goes back to the client: a service's answer, put in order, or a refusal in its place. */
final class Answers {

    private static final List<CharSequence> OF_THE_CONNECTION =
            List.of(HttpHeaders.CONNECTION, HttpHeaders.KEEP_ALIVE, HttpHeaders.TRANSFER_ENCODING, HttpHeaders.SERVER);

    private Answers() {}

    static ProxyResponse refusal(RoutingContext context, Refused refused, ProxyRequest request) {
        ProxyResponse response =
                request.response().setStatusCode(refused.problem().status());
        refused.headers().forEach(response::putHeader);
        return explain(context, refused.problem(), response);
    }

    /** Headers that spoke of the connection to the service end here, and no error leaves without an explanation. */
    static void tidy(RoutingContext context, ProxyResponse response) {
        MultiMap headers = response.headers();
        OF_THE_CONNECTION.forEach(headers::remove);
        if (response.getStatusCode() >= 400 && isEmpty(response) && !isHead(context)) {
            explain(context, unexplained(response.getStatusCode()), response);
        }
    }

    private static Problem unexplained(int status) {
        return status < 500
                ? new Problem(status, "refused", "The request was refused.")
                : new Problem(status, "internal-error", "Something failed here; it has been recorded.");
    }

    private static ProxyResponse explain(RoutingContext context, Problem problem, ProxyResponse response) {
        return response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(problem.toJson(context.request().path()).toBuffer()));
    }

    private static boolean isEmpty(ProxyResponse response) {
        return response.getBody() == null || response.getBody().length() == 0;
    }

    private static boolean isHead(RoutingContext context) {
        return context.request().method().equals(HttpMethod.HEAD);
    }
}
