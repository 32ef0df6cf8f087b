package shop.alexandria.gateway.played;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers a request with the document that was put at its path (not at all, if that is "hanging"), or else by describing it; unless the query's
 * {@code play=} asks for trouble.
 */
final class PlayedService {

    private static final String PUT_AT = "/played";
    private static final String HANGING = "hanging";

    private final String name;
    private final Vertx vertx;
    private final HttpServer server;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    PlayedService(String name, Vertx vertx) {
        this.name = name;
        this.vertx = vertx;
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    PlayedService with(String path, String document) {
        documents.put(path, document);
        return this;
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (request.path().startsWith(PUT_AT)) {
            request.body().onSuccess(body -> {
                documents.put(request.path().substring(PUT_AT.length()), body.toString());
                response.end();
            });
            return;
        }
        String document = documents.get(request.path());
        if (HANGING.equals(document)) {
            return;
        }
        if (document != null) {
            response.putHeader("Content-Type", "application/json").end(document);
            return;
        }
        play(request, response);
    }

    private void play(HttpServerRequest request, HttpServerResponse response) {
        switch (request.getParam("play", "echo")) {
            case "hang" -> {}
            case "slow" -> vertx.setTimer(Long.parseLong(request.getParam("for", "1000")), _ -> response.end());
            case "close" -> request.connection().close();
            case "empty" -> response.setStatusCode(500).end();
            case "nothing" -> response.setStatusCode(204).end();
            case "break" -> {
                response.setChunked(true).write("{");
                vertx.setTimer(100, _ -> request.connection().close());
            }
            case "problem" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"insufficient-stock\"}");
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        JsonObject seen = new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("target", request.uri())
                .put("headers", headers)
                .put("bytes", body.length());
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Keep-Alive", "timeout=5")
                .end(seen.toBuffer());
    }
}
