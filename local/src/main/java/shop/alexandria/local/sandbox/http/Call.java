package shop.alexandria.local.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** A request that has been read; {@code id} is what stands for {@code {id}} in the endpoint's path. */
record Call(String method, String path, String query, Headers headers, String body, String id) {
    private static final int MAXIMUM_BODY = 1 << 20;

    static Call read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readNBytes(MAXIMUM_BODY + 1);
        // Who is answered before the last byte finds the connection broken.
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        // What is too long is no form either, and answered so.
        String text = body.length > MAXIMUM_BODY ? "%" : new String(body, StandardCharsets.UTF_8);
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        return new Call(exchange.getRequestMethod(), uri.getPath(), query, exchange.getRequestHeaders(), text, "");
    }

    Call withId(String value) {
        return new Call(method, path, query, headers, body, value);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The parameters: in the URL of a GET, in the body otherwise. */
    Form form() {
        if (method.equals("GET")) {
            return Form.parse(query);
        }
        String type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!body.isEmpty() && !type.startsWith("application/x-www-form-urlencoded")) {
            throw new Refused(new Refusal.NotAForm());
        }
        return Form.parse(body);
    }
}
