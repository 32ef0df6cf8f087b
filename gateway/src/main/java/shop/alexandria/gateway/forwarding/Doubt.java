package shop.alexandria.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.alexandria.gateway.Recent;
import shop.alexandria.gateway.health.AskHealth;
import shop.alexandria.gateway.health.Condition;
import shop.alexandria.gateway.routing.Service;

/**
 * Tells whether a service is overrun or hangs: the one only needs time, the other gets no requests until it answers for its
 * health again, so that a crowd does not pile up before it. One that still answers requests does not hang, even if it has
 * no time for questions about its health.
 */
final class Doubt {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final long LATELY = Duration.ofSeconds(1).toNanos();

    private final Service service;
    private final Vertx vertx;
    private final AskHealth askHealth;
    private final Recent<Condition> condition;
    private final AtomicBoolean silent = new AtomicBoolean();
    private volatile long lastHeard = System.nanoTime() - LATELY;

    Doubt(Service service, Vertx vertx, AskHealth askHealth) {
        this.service = service;
        this.vertx = vertx;
        this.askHealth = askHealth;
        this.condition = new Recent<>(BETWEEN_QUESTIONS, () -> askHealth.ask(service));
    }

    boolean isSilent() {
        return silent.get();
    }

    /** The service has answered a request, whatever it said. */
    void hear() {
        lastHeard = System.nanoTime();
    }

    /** Fails if the service does not deserve more patience. */
    Future<Void> settle() {
        return isSilent() ? Future.failedFuture(new Silent()) : ask();
    }

    private Future<Void> ask() {
        return condition.get().compose(answer -> switch (answer) {
            case READY -> Future.succeededFuture();
            case TROUBLED -> Future.failedFuture("it is not ready");
            case SILENT -> System.nanoTime() - lastHeard < LATELY ? Future.succeededFuture() : silence();
        });
    }

    private Future<Void> silence() {
        if (silent.compareAndSet(false, true)) {
            listen();
        }
        return Future.failedFuture(new Silent());
    }

    /** One question at a time: those that nobody answers would take the connections of the later ones. */
    private void listen() {
        vertx.setTimer(
                BETWEEN_QUESTIONS.toMillis(),
                _ -> askHealth.ask(service).onSuccess(answer -> {
                    if (answer == Condition.SILENT) {
                        listen();
                    } else {
                        silent.set(false);
                    }
                }));
    }
}
