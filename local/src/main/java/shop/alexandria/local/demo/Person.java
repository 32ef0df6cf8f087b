package shop.alexandria.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import shop.alexandria.local.shop.Login;

/** Somebody with an account, at the public API. What a busy shop fails to answer is asked again, under the same key. */
final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int TRIES = 8;
    private static final long PAUSE_NANOS = 750_000_000;

    private final String shop;
    private final Login login;
    private volatile String token = "";

    Person(String shop, Login login) {
        this.shop = shop;
        this.login = login;
    }

    /** An account of one's own, unless there is one of this address. */
    void registers(Object registration) {
        call("POST", "/api/v1/users", "application/json", json(registration), newKey())
                .expect(201, 409);
    }

    void logsIn() {
        token = call("POST", "/api/v1/auth/login", "application/json", json(login), newKey())
                .expect(200)
                .text("accessToken");
    }

    Reply get(String path) {
        return loggedIn("GET", path, "application/json", "", newKey());
    }

    Reply post(String path, Object body) {
        return post(path, body, newKey());
    }

    /** The same key again brings the first answer again. */
    Reply post(String path, Object body, String key) {
        return loggedIn("POST", path, "application/json", json(body), key);
    }

    Reply put(String path, Object body) {
        return loggedIn("PUT", path, "application/json", json(body), newKey());
    }

    Reply postTable(String path, String csv) {
        return loggedIn("POST", path, "text/csv", csv, newKey());
    }

    private Reply loggedIn(String method, String path, String type, String body, String key) {
        if (token.isEmpty()) {
            logsIn();
        }
        Reply reply = call(method, path, type, body, key);
        if (reply.status() == 401) { // a token lives for a quarter of an hour
            token = "";
            logsIn();
            reply = call(method, path, type, body, key);
        }
        return reply;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Reply call(String method, String path, String type, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        String call = method + " " + path;
        Reply reply = send(call, request.build());
        for (int i = 1; i < TRIES && reply.status() >= 500; i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            reply = send(call, request.build());
        }
        return reply;
    }

    private static Reply send(String call, HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(call, answer.statusCode(), parsed(answer.body()));
        } catch (IOException e) {
            return new Reply(call, 599, JSON.getNodeFactory().textNode(e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
