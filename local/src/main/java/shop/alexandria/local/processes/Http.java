package shop.alexandria.local.processes;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asking a neighbour on this machine, who should not take long to answer. */
public final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Http() {}

    /** An answer, be it a refusal. */
    public record Answer(int status, String body) {}

    public static Answer get(int port, String path) throws IOException {
        URI uri = URI.create(Ports.url(port) + path);
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        try {
            return new Answer(connection.getResponseCode(), body(connection));
        } finally {
            connection.disconnect();
        }
    }

    private static String body(HttpURLConnection connection) throws IOException {
        boolean refused = connection.getResponseCode() >= 400;
        try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
