package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import shop.alexandria.orders.domain.Payments;

/** Keeps what the provider says before acknowledging it, and acts on it then; a repeat is acknowledged without effect. */
@ApplicationScoped
public class ReceiveWebhook {
    private static final Logger LOG = Logger.getLogger(ReceiveWebhook.class);

    private final Webhooks webhooks;
    private final ProviderEvents events;
    private final Payments payments;
    private final CompletePayment completePayment;
    private final ExecutorService threads;

    ReceiveWebhook(
            Webhooks webhooks,
            ProviderEvents events,
            Payments payments,
            CompletePayment completePayment,
            @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.events = events;
        this.payments = payments;
        this.completePayment = completePayment;
        this.threads = threads;
    }

    /** @param payload whose signature has been verified */
    public void receive(String payload) {
        String id = events.read(payload).id();
        if (QuarkusTransaction.requiringNew().call(() -> webhooks.keep(id, payload))) {
            threads.execute(() -> act(id));
        }
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void actOnWhatIsLeft() {
        webhooks.allWaiting(100).forEach(this::act);
    }

    private void act(String id) {
        try {
            webhooks.waiting(id).map(events::read).ifPresent(this::act);
        } catch (RuntimeException failure) {
            LOG.warnf("Webhook %s is acted on later: %s", id, failure.getMessage());
        }
    }

    private void act(ProviderEvent event) {
        if (event.paymentId() != null && payments.find(event.paymentId()).isPresent()) {
            completePayment.complete(event.paymentId(), event.outcome());
        }
        QuarkusTransaction.requiringNew().run(() -> webhooks.done(event.id()));
    }
}
