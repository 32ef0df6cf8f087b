package shop.alexandria.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.problem.Refused;
import shop.alexandria.gateway.routing.Pace;

/** Whether a request has a body, and how many bytes that may have. */
@ApplicationScoped
class BodyLimits {

    private final GatewayConfig.Bodies config;

    BodyLimits(GatewayConfig config) {
        this.config = config.bodies();
    }

    long of(Pace pace) {
        return switch (pace) {
            case EXCHANGE -> config.limit();
            case UPLOAD -> config.uploadLimit();
        };
    }

    static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announced(request) > 0;
    }

    /** The length the client says the body has; -1 if it does not say. */
    static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            throw Refused.because(400, "invalid-request", "The Content-Length is not a number.");
        }
    }

    static Refused exceeded(long limit) {
        return Refused.because(413, "too-large", "The body is larger than %,d bytes.".formatted(limit));
    }
}
