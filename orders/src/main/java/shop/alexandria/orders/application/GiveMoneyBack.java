package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.kit.web.ServiceAway;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentProvider.RefundOutcome;
import shop.alexandria.orders.domain.Payments;
import shop.alexandria.orders.domain.Refund;

/** What was decided to go back goes back once; while the provider is away it is tried again. */
@ApplicationScoped
class GiveMoneyBack {
    private static final Logger LOG = Logger.getLogger(GiveMoneyBack.class);

    private final Orders orders;
    private final Payments payments;
    private final PaymentProvider provider;
    private final Clock clock;

    GiveMoneyBack(Orders orders, Payments payments, PaymentProvider provider, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.provider = provider;
        this.clock = clock;
    }

    /** Does nothing unless a refund is decided and outstanding. */
    void giveBack(UUID orderId) {
        Order order = orders.find(orderId).orElseThrow();
        try (Noted _ = AboutOrder.of(order)) {
            order.refundsDue().forEach(refund -> giveBack(orderId, refund));
        }
    }

    /** For those who need not wait for the provider: what fails is done by the recovery a moment later. */
    void giveBackSoon(UUID orderId) {
        try {
            giveBack(orderId);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("The money of order %s goes back later: %s", orderId, failure.getMessage());
        }
    }

    private void giveBack(UUID orderId, Refund refund) {
        Payment payment = payments.find(refund.payment()).orElseThrow();
        CrashPoints.reached(OrdersCrashPoint.REFUND_DECIDED);
        RefundOutcome outcome = asked(payment, refund);
        CrashPoints.reached(OrdersCrashPoint.REFUND_ASKED);
        QuarkusTransaction.requiringNew().run(() -> record(orderId, refund.id(), outcome));
    }

    private RefundOutcome asked(Payment payment, Refund refund) {
        try {
            return provider.refund(payment, refund);
        } catch (ServiceAway failure) {
            LOG.warnf("Refund %s is tried again: %s", refund.id(), failure.getMessage());
            return RefundOutcome.FAILED;
        }
    }

    private void record(UUID orderId, UUID refundId, RefundOutcome outcome) {
        Order order = orders.lock(orderId).orElseThrow();
        switch (outcome) {
            case GIVEN_BACK -> order.givenBack(refundId, clock.instant());
            case FAILED -> order.refundFailed(refundId);
            case PENDING -> {} // the provider is asked again
        }
        orders.save(order);
    }
}
