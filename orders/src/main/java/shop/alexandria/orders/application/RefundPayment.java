package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.ServiceAway;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderStatus;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentProvider.RefundOutcome;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** What was decided to go back goes back once; while the provider is away it is tried again. */
@ApplicationScoped
class RefundPayment {
    private static final Logger LOG = Logger.getLogger(RefundPayment.class);
    private static final String GONE = "The copies had gone when the payment arrived.";
    private static final String CANCELLED = "The order was cancelled.";

    private final Orders orders;
    private final Payments payments;
    private final PaymentProvider provider;
    private final Clock clock;

    RefundPayment(Orders orders, Payments payments, PaymentProvider provider, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.provider = provider;
        this.clock = clock;
    }

    /** Does nothing unless the refund is decided and outstanding. */
    void refund(UUID paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.state() == PaymentState.REFUNDING) {
            CrashPoints.reached(OrdersCrashPoint.REFUND_DECIDED);
            RefundOutcome outcome = asked(payment);
            CrashPoints.reached(OrdersCrashPoint.REFUND_ASKED);
            QuarkusTransaction.requiringNew().run(() -> record(payment.id(), outcome));
        }
    }

    private RefundOutcome asked(Payment payment) {
        try {
            return provider.refund(payment);
        } catch (ServiceAway failure) {
            LOG.warnf("The refund of payment %s is tried again: %s", payment.id(), failure.getMessage());
            return RefundOutcome.FAILED;
        }
    }

    private void record(UUID paymentId, RefundOutcome outcome) {
        Order order = orders.lock(payments.orderOf(paymentId).orElseThrow()).orElseThrow();
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.state() != PaymentState.REFUNDING) {
            return; // somebody else was faster
        }
        switch (outcome) {
            case GIVEN_BACK -> {
                payments.save(payment.refunded());
                order.refunded(paymentId, reasonFor(order), clock.instant());
                orders.save(order);
            }
            case PENDING -> payments.touch(paymentId);
            case FAILED -> payments.save(payment.refundFailed());
        }
    }

    private static String reasonFor(Order order) {
        return order.progress().status() == OrderStatus.CANCELLED ? CANCELLED : GONE;
    }
}
