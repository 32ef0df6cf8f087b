package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** The provider's name for a payment is on record before any money moves: from then on it can be asked about it. */
@ApplicationScoped
class AnnouncePayment {
    private final PaymentProvider provider;
    private final Orders orders;
    private final Payments payments;

    AnnouncePayment(PaymentProvider provider, Orders orders, Payments payments) {
        this.provider = provider;
        this.orders = orders;
        this.payments = payments;
    }

    /** @throws OrderRefused.Declined when it took so long that the payment was given up meanwhile */
    Payment announce(Payment payment, OrderNumber number) {
        Payment announced = payment.processing(provider.announce(payment, number));
        CrashPoints.reached(OrdersCrashPoint.PAYMENT_CREATED);
        if (!QuarkusTransaction.requiringNew().call(() -> store(announced))) {
            provider.cancel(announced);
            throw new OrderRefused.Declined("it took too long.");
        }
        return announced;
    }

    private boolean store(Payment announced) {
        boolean expected = orders.lock(announced.orderId()).isPresent()
                && payments.find(announced.id()).orElseThrow().state() == PaymentState.CREATED;
        if (expected) {
            payments.save(announced);
        }
        return expected;
    }
}
