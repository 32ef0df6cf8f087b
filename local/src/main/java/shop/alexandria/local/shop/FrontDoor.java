package shop.alexandria.local.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import shop.alexandria.local.processes.Http;

/** The gateway, seen from the street. */
record FrontDoor(int port) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether it answers, and says that every service is up. */
    boolean isOpen() throws IOException {
        JsonNode services = JSON.readTree(status()).path("services");
        return !services.isEmpty()
                && StreamSupport.stream(services.spliterator(), false)
                        .allMatch(service -> service.path("status").asText().equals("UP"));
    }

    /** Whether an Alexandria answers there at all. */
    boolean isAnAlexandria() {
        try {
            return JSON.readTree(status()).has("services");
        } catch (IOException _) {
            return false;
        }
    }

    String whatItSays() {
        try {
            return status();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String status() throws IOException {
        return Http.get(port, "/api/v1/status").body();
    }
}
