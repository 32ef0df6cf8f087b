package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import shop.alexandria.kit.transactional.crash.CrashPoints;

/** Keeps what the provider says before acknowledging it, and acts on it then; a repeat is acknowledged without effect. */
@ApplicationScoped
public class ReceiveWebhook {
    private final Webhooks webhooks;
    private final ProviderEvents events;
    private final ActOnWebhook actOnWebhook;
    private final ExecutorService threads;

    ReceiveWebhook(
            Webhooks webhooks,
            ProviderEvents events,
            ActOnWebhook actOnWebhook,
            @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.events = events;
        this.actOnWebhook = actOnWebhook;
        this.threads = threads;
    }

    /**
     * @param payload whose signature has been verified
     * @throws IllegalArgumentException when it is no event of the provider
     */
    public void receive(String payload) {
        String id = events.read(payload).id();
        if (QuarkusTransaction.requiringNew().call(() -> webhooks.keep(id, payload))) {
            CrashPoints.reached(OrdersCrashPoint.WEBHOOK_KEPT);
            threads.execute(() -> actOnWebhook.act(id));
        }
    }
}
