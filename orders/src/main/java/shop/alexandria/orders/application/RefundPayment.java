package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** What was decided to go back goes back once; while the provider is away it is tried again. */
@ApplicationScoped
class RefundPayment {
    private static final String REASON = "The copies had gone when the payment arrived.";

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
            provider.refund(payment, REASON);
            CrashPoints.reached(OrdersCrashPoint.REFUND_ASKED);
            QuarkusTransaction.requiringNew().run(() -> refunded(payment));
        }
    }

    private void refunded(Payment payment) {
        Order order = orders.lock(payment.orderId()).orElseThrow();
        if (payments.find(payment.id()).orElseThrow().state() == PaymentState.REFUNDING) {
            payments.save(payment.refunded());
            order.refunded(payment.id(), REASON, clock.instant());
            orders.save(order);
        }
    }
}
