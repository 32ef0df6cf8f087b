package shop.alexandria.storefront.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Inventory with one book on its shelves, and trouble under the genre of that name. */
public final class PlayedCatalogue implements QuarkusTestResourceLifecycleManager {

    private static final String BOOK = """
            {"isbn":"9780140449136","title":"Crime & Punishment","authors":["Fyodor Dostoevsky"],
             "genres":["World Classics"],"publisher":{"id":"1","name":"Penguin"},"pages":720,
             "price":{"amount":"12.99","currency":"EUR"},"minPerOrder":1,"maxPerOrder":5,
             "slug":"crime-and-punishment","tags":[],"availability":{"available":3,"buyable":true}}
            """;
    private static final String HOME = """
            {"genres":[{"name":"World Classics","slug":"world-classics","bookCount":1}],
             "newReleases":[%s],"bestSellers":[],"bestSellersByGenre":[],"upcoming":[]}
            """.formatted(BOOK);

    private final HttpServer server = create();

    @Override
    public Map<String, String> start() {
        server.createContext("/", exchange -> answer(exchange, 404, "{}"));
        server.createContext("/api/v1/home", exchange -> answer(exchange, 200, HOME));
        server.createContext(
                "/api/v1/books/by-slug/world-classics/crime-and-punishment", exchange -> answer(exchange, 200, BOOK));
        server.createContext("/api/v1/books/by-slug/trouble", exchange -> answer(exchange, 503, "{}"));
        server.start();
        return Map.of(
                "alexandria.services.inventory.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
