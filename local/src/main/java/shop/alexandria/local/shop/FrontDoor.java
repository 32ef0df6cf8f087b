package shop.alexandria.local.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.StreamSupport;
import shop.alexandria.local.processes.Ports;

/** The gateway, seen from the street. */
public record FrontDoor(int port) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Whether it answers, and says that every service is up. */
    public boolean isOpen() throws IOException {
        JsonNode services = status().path("services");
        return !services.isEmpty()
                && StreamSupport.stream(services.spliterator(), false)
                        .allMatch(service -> service.path("status").asText().equals("UP"));
    }

    /** Whether an Alexandria answers there at all. */
    boolean isAnAlexandria() {
        try {
            return status().has("services");
        } catch (IOException _) {
            return false;
        }
    }

    String whatItSays() {
        try {
            return status().toString();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private JsonNode status() throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(Ports.url(port) + "/api/v1/status"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSON.readTree(
                    client.send(question, HttpResponse.BodyHandlers.ofString()).body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
