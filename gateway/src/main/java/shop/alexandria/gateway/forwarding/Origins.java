package shop.alexandria.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.gateway.GatewayConfig;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.health.AskHealth;
import shop.alexandria.gateway.routing.Pace;
import shop.alexandria.gateway.routing.Route;
import shop.alexandria.gateway.routing.Service;

/**
 * The connections to the services. Each service has its own, bounded number of them, and uploads have theirs apart: a service
 * that hangs, or a long import, takes nothing from the others.
 */
@ApplicationScoped
class Origins {

    private final GatewayConfig.Forwarding config;
    private final Map<Line, Origin> origins = new HashMap<>();

    Origins(Vertx vertx, GatewayConfig config, ServicesConfig services, AskHealth askHealth) {
        this.config = config.forwarding();
        Map<Pace, HttpClient> clients = new EnumMap<>(Pace.class);
        for (Pace pace : Pace.values()) {
            clients.put(pace, client(vertx, pace));
        }
        services.addresses().forEach((service, addresses) -> {
            RequestOptions address = address(addresses.url());
            Doubt doubt = new Doubt(service, vertx, askHealth);
            clients.forEach((pace, client) -> origins.put(
                    new Line(service, pace),
                    new Origin(service, client, address, patience(pace), doubtAfter(pace), doubt)));
        });
    }

    Origin of(Route route) {
        return Objects.requireNonNull(origins.get(new Line(route.service(), route.pace())), route::toString);
    }

    private HttpClient client(Vertx vertx, Pace pace) {
        int connections = connections(pace);
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis()),
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(config.waiting()));
    }

    private int connections(Pace pace) {
        return switch (pace) {
            case EXCHANGE -> config.connections();
            case UPLOAD -> config.uploads();
        };
    }

    private Duration patience(Pace pace) {
        return switch (pace) {
            case EXCHANGE -> config.answerTimeout();
            case UPLOAD -> config.uploadTimeout();
        };
    }

    /** An import that is being taken in is not broken off for a doubt. */
    private Duration doubtAfter(Pace pace) {
        return switch (pace) {
            case EXCHANGE -> config.doubtAfter();
            case UPLOAD -> config.uploadTimeout();
        };
    }

    private RequestOptions address(URI url) {
        boolean https = url.getScheme().equals("https");
        int usualPort = https ? 443 : 80;
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? usualPort : url.getPort())
                .setSsl(https)
                // Vert.x counts the wait for a free connection to this one; the client's own is the one of the network.
                .setConnectTimeout(config.waitTimeout().toMillis());
    }

    private record Line(Service service, Pace pace) {}
}
