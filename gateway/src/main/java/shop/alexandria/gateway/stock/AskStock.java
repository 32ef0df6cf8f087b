package shop.alexandria.gateway.stock;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.Service;
import shop.alexandria.kit.web.ServiceTokens;

/** Asks inventory, once for many books, what can be bought now. */
@ApplicationScoped
class AskStock {
    private static final int TIMEOUT_MILLIS = 4_000;

    private final HttpClient client;
    private final ServicesConfig services;
    private final ServiceTokens tokens;

    AskStock(Vertx vertx, ServicesConfig services, ServiceTokens tokens) {
        this.client = vertx.createHttpClient();
        this.services = services;
        this.tokens = tokens;
    }

    /** The state of every one of them. */
    Future<Collection<StockState>> ask(Collection<String> isbns) {
        String query = isbns.stream().map(isbn -> "isbn=" + isbn).collect(Collectors.joining("&"));
        RequestOptions question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(services.of(Service.INVENTORY).url() + "/internal/availability?" + query)
                .addHeader("Authorization", "ServiceToken " + tokens.issue())
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(question)
                .compose(HttpClientRequest::send)
                .compose(AskStock::body)
                .map(answer -> states(isbns, answer.toJsonArray()));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("inventory answered " + response.statusCode());
    }

    private static Collection<StockState> states(Collection<String> isbns, JsonArray answer) {
        Map<String, StockState> states = new LinkedHashMap<>();
        isbns.forEach(isbn -> states.put(isbn, StockState.nothing(isbn)));
        for (int i = 0; i < answer.size(); i++) {
            JsonObject state = answer.getJsonObject(i);
            states.put(state.getString("isbn"), StockState.of(state));
        }
        return states.values();
    }
}
