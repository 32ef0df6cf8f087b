package shop.alexandria.gateway.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.Service;

/** Asks users for its published keys. */
@ApplicationScoped
class KeySource {

    private final HttpClient client;
    private final RequestOptions request;

    KeySource(Vertx vertx, ServicesConfig services, GatewayConfig config) {
        this.client = vertx.createHttpClient();
        this.request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(services.of(Service.USERS).url() + "/.well-known/jwks.json")
                .setTimeout(config.keys().timeout().toMillis());
    }

    /** The JWK set as JSON text. */
    Future<String> fetch() {
        return client.request(new RequestOptions(request))
                .compose(HttpClientRequest::send)
                .compose(KeySource::body)
                .map(Buffer::toString);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("users answered " + response.statusCode());
    }
}
