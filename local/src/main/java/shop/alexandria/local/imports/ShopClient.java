package shop.alexandria.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import shop.alexandria.local.processes.StartFailed;
import shop.alexandria.local.shop.Login;

/** The few calls of the public API an import needs, made as the owner. */
public final class ShopClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String shop;
    private final Login owner;
    private String token = "";

    public ShopClient(String shop, Login owner) {
        this.shop = shop;
        this.owner = owner;
    }

    /** Streams the file; answers the number of the import. */
    public String upload(BookFile file) throws IOException {
        logIn();
        HttpRequest.Builder upload = request("/api/v1/imports?" + file.query())
                .header("Content-Type", file.format().contentType())
                .POST(BodyPublishers.ofFile(file.path()));
        return body(send(upload)).path("id").asText();
    }

    public ImportReport report(String id) throws IOException {
        HttpResponse<String> answer = send(request("/api/v1/imports/" + id));
        if (answer.statusCode() == 401) { // imports may take longer than an access token lives
            logIn();
            answer = send(request("/api/v1/imports/" + id));
        }
        return JSON.treeToValue(body(answer), ImportReport.class);
    }

    private void logIn() throws IOException {
        BodyPublisher login = BodyPublishers.ofString(
                JSON.writeValueAsString(Map.of("email", owner.email(), "password", owner.password())));
        HttpRequest.Builder request = request("/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .POST(login);
        token = body(send(request)).path("accessToken").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(shop + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new StartFailed("The shop answers %d to %s: %s"
                    .formatted(answer.statusCode(), answer.uri().getPath(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
