package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider.Outcome;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/**
 * The one path on which every word of the provider arrives: the answer to the customer's payment, a webhook, or what the
 * recovery asked for. Under the order's lock; a repeat, or a word that comes too late, changes nothing.
 */
@ApplicationScoped
public class CompletePayment {
    private final Orders orders;
    private final Payments payments;
    private final SettlePayment settlePayment;
    private final CountPayments count;
    private final Clock clock;

    CompletePayment(Orders orders, Payments payments, SettlePayment settlePayment, CountPayments count, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.settlePayment = settlePayment;
        this.count = count;
        this.clock = clock;
    }

    public void complete(UUID paymentId, Outcome outcome) {
        switch (outcome) {
            case Outcome.Succeeded _ -> {
                QuarkusTransaction.joiningExisting().run(() -> succeeded(paymentId));
                CrashPoints.reached(OrdersCrashPoint.PAYMENT_ARRIVED);
                settlePayment.settle(paymentId);
            }
            case Outcome.Failed failed ->
                QuarkusTransaction.joiningExisting().run(() -> failed(paymentId, failed.reason()));
            case Outcome.Processing _, Outcome.Unconfirmed _ -> {} // nothing has been decided
        }
    }

    private void succeeded(UUID paymentId) {
        Order order = lockedOrderOf(paymentId);
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.isOpen()) {
            payments.save(payment.succeeded());
            count.succeeded();
            order.paymentArrived();
            orders.save(order);
        }
    }

    private void failed(UUID paymentId, String reason) {
        Order order = lockedOrderOf(paymentId);
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.state() == PaymentState.CREATED || payment.state() == PaymentState.PROCESSING) {
            payments.save(payment.failed());
            count.declined();
            order.paymentFailed(reason, clock.instant());
            orders.save(order);
        }
    }

    private Order lockedOrderOf(UUID paymentId) {
        return orders.lock(payments.orderOf(paymentId).orElseThrow()).orElseThrow();
    }
}
