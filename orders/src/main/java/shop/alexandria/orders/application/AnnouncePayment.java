package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.Payments;

/** The provider's name for a payment is on record before any money moves: from then on it can be asked about it. */
@ApplicationScoped
class AnnouncePayment {
    private final PaymentProvider provider;
    private final Payments payments;

    AnnouncePayment(PaymentProvider provider, Payments payments) {
        this.provider = provider;
        this.payments = payments;
    }

    Payment announce(Payment payment, OrderNumber number) {
        Payment announced = payment.processing(provider.announce(payment, number));
        CrashPoints.reached(OrdersCrashPoint.PAYMENT_CREATED);
        QuarkusTransaction.requiringNew().run(() -> payments.save(announced));
        return announced;
    }
}
