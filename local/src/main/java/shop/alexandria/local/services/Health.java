package shop.alexandria.local.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import shop.alexandria.local.processes.Ports;

/** What a service says of itself on its management port. */
public record Health(int managementPort) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 3000;

    public boolean isLive() throws IOException {
        return status("live") == 200;
    }

    public boolean isReady() throws IOException {
        return status("ready") == 200;
    }

    /** The names of the readiness checks that fail; empty when it does not answer at all. */
    public List<String> failingChecks() {
        try {
            HttpURLConnection answer = ask("ready");
            if (answer.getResponseCode() == 200 || answer.getErrorStream() == null) {
                return List.of();
            }
            JsonNode checks = JSON.readTree(answer.getErrorStream()).path("checks");
            return StreamSupport.stream(checks.spliterator(), false)
                    .filter(check -> check.path("status").asText().equals("DOWN"))
                    .map(check -> check.path("name").asText())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private int status(String probe) throws IOException {
        HttpURLConnection answer = ask(probe);
        try {
            return answer.getResponseCode();
        } finally {
            answer.disconnect();
        }
    }

    private HttpURLConnection ask(String probe) throws IOException {
        URI uri = URI.create("http://%s:%d/q/health/%s".formatted(Ports.HOST, managementPort, probe));
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection;
    }
}
