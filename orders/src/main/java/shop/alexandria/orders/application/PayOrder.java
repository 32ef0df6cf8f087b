package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.orders.application.StartPayment.Started;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.PaymentProvider.Outcome;
import shop.alexandria.orders.domain.Reservations;

/**
 * Pays an order, step by step, so that at every moment it is on record how far it has come: started, copies held,
 * announced to the provider (no money yet), confirmed, completed.
 */
@ApplicationScoped
public class PayOrder {
    private static final Logger LOG = Logger.getLogger(PayOrder.class);

    private final StartPayment startPayment;
    private final Reservations reservations;
    private final AnnouncePayment announcePayment;
    private final PaymentProvider provider;
    private final CompletePayment completePayment;

    PayOrder(
            StartPayment startPayment,
            Reservations reservations,
            AnnouncePayment announcePayment,
            PaymentProvider provider,
            CompletePayment completePayment) {
        this.startPayment = startPayment;
        this.reservations = reservations;
        this.announcePayment = announcePayment;
        this.provider = provider;
        this.completePayment = completePayment;
    }

    /**
     * @param method the provider's name of a payment method
     * @throws OrderRefused when it is not the time to pay, the copies have gone, or the payment was declined
     */
    public void pay(UUID orderId, String method) {
        Started started = startPayment.start(orderId, method);
        CrashPoints.reached(OrdersCrashPoint.PAYMENT_STARTED);
        Payment payment = prepared(started);
        CrashPoints.reached(OrdersCrashPoint.PAYMENT_ANNOUNCED);
        Outcome outcome = confirmed(payment);
        CrashPoints.reached(OrdersCrashPoint.PAYMENT_CONFIRMED);
        complete(payment, outcome);
        if (outcome instanceof Outcome.Failed failed) {
            throw new OrderRefused.Declined(failed.reason());
        }
    }

    /** Until the payment is confirmed no money moves: whatever goes wrong before, the payment has failed. */
    private Payment prepared(Started started) {
        try {
            if (started.reserveAgain()) {
                reserveAgain(started.order());
            }
            return announcePayment.announce(
                    started.payment(), started.order().facts().number());
        } catch (RuntimeException failure) {
            completePayment.complete(started.payment().id(), new Outcome.Failed("it could not be started."));
            throw failure;
        }
    }

    private void reserveAgain(Order order) {
        Reservations.Hold hold = reservations.hold(
                order.facts().id(), order.progress().attempt(), order.facts().paymentDeadline());
        if (hold != Reservations.Hold.HELD) {
            throw new OrderRefused.InsufficientStock(List.of());
        }
    }

    /** What could not be settled now, the recovery settles. */
    private void complete(Payment payment, Outcome outcome) {
        try {
            completePayment.complete(payment.id(), outcome);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Payment %s is settled later: %s", payment.id(), failure.getMessage());
        }
    }

    private Outcome confirmed(Payment payment) {
        try {
            return provider.confirm(payment);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("What became of payment %s is asked later: %s", payment.id(), failure.getMessage());
            return new Outcome.Processing();
        }
    }
}
