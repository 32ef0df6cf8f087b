package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shop.alexandria.orders.domain.Payments;

/** Acts on what the provider said, once it is kept; what fails is tried again until it is done. */
@ApplicationScoped
class ActOnWebhook {
    private static final Logger LOG = Logger.getLogger(ActOnWebhook.class);

    private final Webhooks webhooks;
    private final ProviderEvents events;
    private final Payments payments;
    private final CompletePayment completePayment;

    ActOnWebhook(Webhooks webhooks, ProviderEvents events, Payments payments, CompletePayment completePayment) {
        this.webhooks = webhooks;
        this.events = events;
        this.payments = payments;
        this.completePayment = completePayment;
    }

    void act(String id) {
        try {
            webhooks.waiting(id).map(events::read).ifPresent(this::act);
        } catch (RuntimeException failure) {
            LOG.warnf("Webhook %s is acted on later: %s", id, failure.getMessage());
        }
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void actOnWhatIsLeft() {
        webhooks.allWaiting(100).forEach(this::act);
    }

    private void act(ProviderEvent event) {
        if (event.paymentId() != null && payments.find(event.paymentId()).isPresent()) {
            completePayment.complete(event.paymentId(), event.outcome());
        }
        QuarkusTransaction.requiringNew().run(() -> webhooks.done(event.id()));
    }
}
