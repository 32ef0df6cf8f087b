package shop.alexandria.local.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import shop.alexandria.local.processes.Http;

/** What a service says of itself on its management port. */
record Health(int managementPort) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isLive() throws IOException {
        return ask("live").status() == 200;
    }

    boolean isReady() throws IOException {
        return ask("ready").status() == 200;
    }

    /** The names of the checks by which it is not ready. */
    String whatIsMissing() {
        try {
            JsonNode checks = JSON.readTree(ask("ready").body()).path("checks");
            return StreamSupport.stream(checks.spliterator(), false)
                    .filter(check -> check.path("status").asText().equals("DOWN"))
                    .map(check -> check.path("name").asText())
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Http.Answer ask(String probe) throws IOException {
        return Http.get(managementPort, "/q/health/" + probe);
    }
}
