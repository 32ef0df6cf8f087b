package shop.alexandria.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shop.alexandria.gateway.Recent;
import shop.alexandria.gateway.health.AskHealth;
import shop.alexandria.gateway.health.Condition;
import shop.alexandria.gateway.routing.Service;

/**
 * Tells a service that is overrun from one that hangs: the one only needs time, the other gets no requests until it
 * answers for its health again, so that a crowd does not pile up before it.
 */
@ApplicationScoped
class Doubts {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final Vertx vertx;
    private final AskHealth askHealth;
    private final Map<Service, Recent<Condition>> conditions = new ConcurrentHashMap<>();
    private final Set<Service> silent = ConcurrentHashMap.newKeySet();

    Doubts(Vertx vertx, AskHealth askHealth) {
        this.vertx = vertx;
        this.askHealth = askHealth;
    }

    boolean isSilent(Service service) {
        return silent.contains(service);
    }

    /** Fails if the service does not deserve more patience. */
    Future<Void> about(Service service) {
        return condition(service).compose(condition -> switch (condition) {
            case READY -> Future.succeededFuture();
            case TROUBLED -> Future.failedFuture("it is not ready");
            case SILENT -> silence(service);
        });
    }

    private Future<Condition> condition(Service service) {
        return conditions
                .computeIfAbsent(service, asked -> new Recent<>(BETWEEN_QUESTIONS, () -> askHealth.ask(asked)))
                .get();
    }

    private Future<Void> silence(Service service) {
        if (silent.add(service)) {
            vertx.setPeriodic(
                    BETWEEN_QUESTIONS.toMillis(),
                    timer -> askHealth.ask(service).onSuccess(condition -> listen(service, condition, timer)));
        }
        return Future.failedFuture(new Silent());
    }

    private void listen(Service service, Condition condition, long timer) {
        if (condition != Condition.SILENT) {
            vertx.cancelTimer(timer);
            silent.remove(service);
        }
    }
}
