package shop.alexandria.storefront.played;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** All services. What was asked of them can be read at {@code /played}. */
public final class PlayedApi implements QuarkusTestResourceLifecycleManager {

    private final HttpServer server = create();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final RsaJsonWebKey key = Tokens.freshKey();
    private final List<Scene> scenes = Stream.of(
                    CatalogueScenes.all(),
                    AccountScenes.all(key),
                    CartScenes.all(),
                    OrderScenes.all(),
                    TradeScenes.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public Map<String, String> start() {
        server.setExecutor(threads);
        server.createContext("/", this::play);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        Map<String, String> config = new HashMap<>();
        for (String service : List.of("users", "inventory", "orders", "publishers", "reporting")) {
            config.put("alexandria.services." + service + ".url", url);
        }
        config.put("test.played.url", url);
        config.put("test.key", key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        return config;
    }

    private void play(HttpExchange exchange) throws IOException {
        Asked asked = Asked.of(exchange);
        if (asked.path().equals("/played")) {
            answer(exchange, new Scene.Answer(200, "text/plain", String.join("\n", heard)));
            heard.clear();
            return;
        }
        heard.add(asked.toString());
        answer(
                exchange,
                scenes.stream()
                        .filter(scene -> scene.matches(asked))
                        .findFirst()
                        .map(scene -> scene.play(asked))
                        .orElseGet(() -> Scene.problem(404, "not-found", "There is nothing here.")));
    }

    private static void answer(HttpExchange exchange, Scene.Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.close();
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
