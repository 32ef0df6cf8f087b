package shop.alexandria.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One more process of a service that runs in a shop: told the same, but for its ports. */
final class Replica implements AutoCloseable {
    private final Process process;
    private final URI ready;

    private Replica(Process process, String managementPort) {
        this.process = process;
        this.ready = URI.create("http://127.0.0.1:%s/q/health/ready".formatted(managementPort));
    }

    /** Linux tells how the running one was started. */
    static Replica of(ProcessHandle running, Path log) {
        try {
            List<String> command = words(running, "cmdline");
            ProcessBuilder replica =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            Map<String, String> environment = replica.environment();
            environment.clear();
            environment.putAll(words(running, "environ").stream()
                    .map(setting -> setting.split("=", 2))
                    .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1], (first, _) -> first)));
            String managementPort = freePort();
            environment.put("QUARKUS_HTTP_PORT", freePort());
            environment.put("QUARKUS_MANAGEMENT_PORT", managementPort);
            return new Replica(replica.start(), managementPort);
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

    private static List<String> words(ProcessHandle process, String what) throws IOException {
        String all = Files.readString(Path.of("/proc", Long.toString(process.pid()), what), UTF_8);
        return List.of(all.split("\0"));
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
