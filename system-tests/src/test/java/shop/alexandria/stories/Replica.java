package shop.alexandria.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** One more process of a service that runs in a shop: told the same, but for its ports. */
final class Replica implements AutoCloseable {
    private final Process process;
    private final URI ready;

    private Replica(Process process, String managementPort) {
        this.process = process;
        this.ready = URI.create("http://127.0.0.1:%s/q/health/ready".formatted(managementPort));
    }

    static Replica of(ProcessHandle running, Path log) {
        try {
            String managementPort = freePort();
            Map<String, String> ports =
                    Map.of("QUARKUS_HTTP_PORT", freePort(), "QUARKUS_MANAGEMENT_PORT", managementPort);
            return new Replica(StartedWith.of(running.pid()).again(ports, log).start(), managementPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(ready).build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without a word of farewell. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
