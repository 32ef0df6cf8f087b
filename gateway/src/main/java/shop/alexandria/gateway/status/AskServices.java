package shop.alexandria.gateway.status;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import shop.alexandria.gateway.Recent;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.health.AskHealth;
import shop.alexandria.gateway.health.Condition;
import shop.alexandria.gateway.routing.Service;
import shop.alexandria.gateway.status.Status.Health;
import shop.alexandria.gateway.status.Status.ServiceStatus;

/** Asks every service for its readiness, all at once; one that does not answer in time is down. */
@ApplicationScoped
class AskServices {

    private final AskHealth askHealth;
    private final ServicesConfig services;
    private final Recent<Status> recent = new Recent<>(Duration.ofSeconds(1), this::ask);

    AskServices(AskHealth askHealth, ServicesConfig services) {
        this.askHealth = askHealth;
        this.services = services;
    }

    Future<Status> status() {
        return recent.get();
    }

    private Future<Status> ask() {
        List<Future<ServiceStatus>> answers = new ArrayList<>();
        answers.add(Future.succeededFuture(named(Service.GATEWAY, Health.UP)));
        new TreeSet<>(services.addresses().keySet()).forEach(service -> answers.add(ask(service)));
        return Future.all(answers).map(all -> new Status(all.list()));
    }

    private Future<ServiceStatus> ask(Service service) {
        return askHealth
                .ask(service)
                .map(condition -> named(service, condition == Condition.READY ? Health.UP : Health.DOWN));
    }

    private static ServiceStatus named(Service service, Health health) {
        return new ServiceStatus(service.name().toLowerCase(Locale.ROOT), health);
    }
}
