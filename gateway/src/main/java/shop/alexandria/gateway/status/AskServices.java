package shop.alexandria.gateway.status;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import shop.alexandria.gateway.Recent;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.Service;
import shop.alexandria.gateway.status.Status.Health;
import shop.alexandria.gateway.status.Status.ServiceStatus;

/** Asks every service for its readiness, all at once; one that does not answer in time is down. */
@ApplicationScoped
class AskServices {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final HttpClient client;
    private final ServicesConfig services;
    private final Recent<Status> recent = new Recent<>(Duration.ofSeconds(1), this::ask);

    AskServices(Vertx vertx, ServicesConfig services) {
        this.client = vertx.createHttpClient();
        this.services = services;
    }

    Future<Status> status() {
        return recent.get();
    }

    private Future<Status> ask() {
        List<Future<ServiceStatus>> answers = new ArrayList<>();
        answers.add(Future.succeededFuture(named(Service.GATEWAY, Health.UP)));
        new TreeMap<>(services.addresses())
                .forEach((service, addresses) -> answers.add(ask(service, addresses.managementUrl())));
        return Future.all(answers).map(all -> new Status(all.list()));
    }

    private Future<ServiceStatus> ask(Service service, URI management) {
        RequestOptions readiness = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(management + "/q/health/ready")
                .setTimeout(TIMEOUT.toMillis());
        return client.request(readiness)
                .compose(HttpClientRequest::send)
                .map(response -> response.statusCode() == 200 ? Health.UP : Health.DOWN)
                .otherwise(Health.DOWN)
                .map(health -> named(service, health));
    }

    private static ServiceStatus named(Service service, Health health) {
        return new ServiceStatus(service.name().toLowerCase(Locale.ROOT), health);
    }
}
