package shop.alexandria.prove.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A caller who sends what no well-meant client would: targets as they are, with whatever credentials. */
public record Knock(URI shop, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ENOUGH = 4 * 1024 * 1024;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public static Knock at(URI shop) {
        return new Knock(shop, Map.of());
    }

    public Knock with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Knock(shop, more);
    }

    public Knock withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Reply get(String target) {
        return send("GET", target, "");
    }

    public Reply send(String method, String target, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop + target))
                .timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            return read(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply read(HttpResponse<InputStream> response) throws IOException {
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = response.body()) {
            byte[] read = contentType.startsWith("text/event-stream") ? new byte[0] : body.readNBytes(ENOUGH);
            return new Reply(response.statusCode(), contentType, new String(read, StandardCharsets.UTF_8));
        }
    }
}
