package shop.alexandria.local.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A logical database of Redis nobody used before: Redis itself counts them, and keeps the count in database 0. */
record FreshRedis(String url) {
    // As many as TestServers gives its Redis.
    static final int DATABASES = 1000;

    String database() {
        URI server = URI.create(url);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write("INCR test-databases\r\n".getBytes(StandardCharsets.US_ASCII));
            return "%s/%d".formatted(url, integer(socket) % DATABASES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int integer(Socket socket) throws IOException {
        var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(answer.readLine().substring(1)); // ":42"
    }
}
