package shop.alexandria.gateway.revocation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.Service;
import shop.alexandria.kit.web.ServiceTokens;

/** Asks users for all that is revoked at present: it keeps the truth of which Redis only carries the news. */
@ApplicationScoped
class AskUsers {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final HttpClient client;
    private final RequestOptions request;
    private final ServiceTokens tokens;

    AskUsers(Vertx vertx, ServicesConfig services, ServiceTokens tokens) {
        this.client = vertx.createHttpClient();
        this.request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(services.of(Service.USERS).url() + "/internal/revocations")
                .setTimeout(TIMEOUT.toMillis());
        this.tokens = tokens;
    }

    Future<List<Revocation>> revocations() {
        RequestOptions signed =
                new RequestOptions(request).putHeader(HttpHeaders.AUTHORIZATION, "ServiceToken " + tokens.issue());
        return client.request(signed)
                .compose(HttpClientRequest::send)
                .compose(AskUsers::body)
                .map(AskUsers::read);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("users answered " + response.statusCode());
    }

    private static List<Revocation> read(Buffer json) {
        return new JsonArray(json)
                .stream().map(JsonObject.class::cast).map(Revocation::of).toList();
    }
}
