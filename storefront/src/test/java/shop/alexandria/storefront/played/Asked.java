package shop.alexandria.storefront.played;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A request that a service has heard. */
record Asked(
        String method,
        String path,
        String query,
        String body,
        String authorization,
        String cart,
        String client,
        String accept) {

    static Asked of(HttpExchange exchange) throws IOException {
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                header(exchange, "Authorization"),
                header(exchange, "X-Cart-Id"),
                header(exchange, "X-Forwarded-For"),
                header(exchange, "Accept"));
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    boolean signedIn() {
        return !authorization.isEmpty();
    }

    @Override
    public String toString() {
        return "%s %s?%s %s cart=%s from=%s signedIn=%s".formatted(method, path, query, body, cart, client, signedIn());
    }
}
