package shop.alexandria.orders.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import shop.alexandria.orders.OrdersConfig;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentProvider.Outcome;
import shop.alexandria.orders.domain.Payments;

/** Payments in limbo, because a process died or a webhook was lost, are brought to an end by asking the provider. */
@ApplicationScoped
class RecoverPayments {
    private static final Logger LOG = Logger.getLogger(RecoverPayments.class);

    private final Payments payments;
    private final PaymentProvider provider;
    private final CompletePayment completePayment;
    private final SettlePayment settlePayment;
    private final OrdersConfig config;

    RecoverPayments(
            Payments payments,
            PaymentProvider provider,
            CompletePayment completePayment,
            SettlePayment settlePayment,
            OrdersConfig config) {
        this.payments = payments;
        this.provider = provider;
        this.completePayment = completePayment;
        this.settlePayment = settlePayment;
        this.config = config;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void recover() {
        List<Payment> limbo = payments.inLimbo(config.payments().askAfter(), 100);
        // Several at once: a provider that does not answer must not keep the others waiting for long.
        try (ExecutorService several =
                Executors.newFixedThreadPool(8, Thread.ofVirtual().factory())) {
            limbo.forEach(payment -> several.execute(() -> tryToRecover(payment)));
        }
    }

    private void tryToRecover(Payment payment) {
        try {
            recover(payment);
        } catch (RuntimeException failure) {
            LOG.warnf("Payment %s stays in limbo for now: %s", payment.id(), failure.getMessage());
        }
    }

    private void recover(Payment payment) {
        switch (payment.state()) {
            case CREATED -> completePayment.complete(payment.id(), new Outcome.Failed("it was interrupted."));
            case PROCESSING -> {
                payments.touch(payment.id());
                completePayment.complete(payment.id(), asked(payment));
            }
            case SUCCEEDED -> settlePayment.settle(payment.id());
            case FAILED -> {} // settled
        }
    }

    /** A payment that was announced and never confirmed is called off: its customer has long been told. */
    private Outcome asked(Payment payment) {
        Outcome outcome = provider.ask(payment);
        return outcome instanceof Outcome.Unconfirmed ? provider.cancel(payment) : outcome;
    }
}
