package shop.alexandria.gateway.hygiene;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import shop.alexandria.gateway.problem.Refused;

/** Refuses what no well-meant client sends, before anything else reads it. */
@ApplicationScoped
public class RefuseOddRequests implements Handler<RoutingContext> {

    private static final int LONGEST_TARGET = 8 * 1024;
    private static final int MOST_HEADER_CHARACTERS = 16 * 1024;

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        refuseOddTarget(request.uri());
        refuseLargeHeaders(request);
        refuseOddFraming(request);
        context.next();
    }

    private static void refuseOddTarget(String target) {
        if (target.length() > LONGEST_TARGET) {
            throw Refused.because(414, "address-too-long", "The address is longer than 8 KiB.");
        }
        if (!PlainTarget.isPlain(target)) {
            throw Refused.because(400, "invalid-request", "The address is not in its plain, normal form.");
        }
    }

    private static void refuseLargeHeaders(HttpServerRequest request) {
        int characters = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            characters += header.getKey().length() + header.getValue().length();
        }
        if (characters > MOST_HEADER_CHARACTERS) {
            throw Refused.because(431, "headers-too-large", "The headers are larger than 16 KiB.");
        }
    }

    private static void refuseOddFraming(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
            throw Refused.because(400, "invalid-request", "The only transfer encoding known here is chunked.");
        }
    }
}
