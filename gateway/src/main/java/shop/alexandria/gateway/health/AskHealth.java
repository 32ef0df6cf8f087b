package shop.alexandria.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.Service;

/** Asks a service how it is; what it has not said within 1.8 s it has not said. */
@ApplicationScoped
public class AskHealth {

    private static final Duration TIMEOUT = Duration.ofMillis(1_800);

    private final HttpClient client;
    private final ServicesConfig services;

    AskHealth(Vertx vertx, ServicesConfig services) {
        this.client = vertx.createHttpClient();
        this.services = services;
    }

    /** Never fails. */
    public Future<Condition> ask(Service service) {
        URI management = services.of(service).managementUrl();
        Future<Boolean> lives = get(management + "/q/health/live").map(true).otherwise(false);
        Future<Boolean> ready = get(management + "/q/health/ready")
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
        return Future.all(lives, ready).map(_ -> condition(lives.result(), ready.result()));
    }

    private static Condition condition(boolean lives, boolean ready) {
        if (ready) {
            return Condition.READY;
        }
        return lives ? Condition.TROUBLED : Condition.SILENT;
    }

    private Future<HttpClientResponse> get(String address) {
        RequestOptions question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address)
                .setTimeout(TIMEOUT.toMillis());
        return client.request(question).compose(HttpClientRequest::send);
    }
}
