package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** Money that has arrived buys the copies, or goes back: never both, never neither. */
@ApplicationScoped
class SettlePayment {
    private final Orders orders;
    private final Payments payments;
    private final SecureCopies secureCopies;
    private final GiveMoneyBack giveMoneyBack;
    private final Clock clock;

    SettlePayment(
            Orders orders, Payments payments, SecureCopies secureCopies, GiveMoneyBack giveMoneyBack, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.secureCopies = secureCopies;
        this.giveMoneyBack = giveMoneyBack;
        this.clock = clock;
    }

    /** May be repeated at any time, by several at once: each step is on record before the next. */
    void settle(UUID paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow();
        Order order = orders.find(payment.orderId()).orElseThrow();
        try (Noted _ = AboutOrder.of(order)) {
            settle(payment, order);
        }
    }

    private void settle(Payment payment, Order order) {
        if (payment.state() == PaymentState.SUCCEEDED && !payment.settled()) {
            OptionalInt attempt = order.canBePaid() ? secureCopies.secure(order) : OptionalInt.empty();
            CrashPoints.reached(OrdersCrashPoint.COPIES_SECURED);
            QuarkusTransaction.requiringNew().run(() -> decide(payment.id(), attempt));
            CrashPoints.reached(OrdersCrashPoint.ORDER_PAID);
        }
        giveMoneyBack.giveBack(payment.orderId());
    }

    private void decide(UUID paymentId, OptionalInt attempt) {
        Order order = orders.lock(payments.orderOf(paymentId).orElseThrow()).orElseThrow();
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.state() != PaymentState.SUCCEEDED || payment.settled()) {
            return; // somebody else was faster
        }
        boolean bought = attempt.isPresent() && order.paid(paymentId, attempt.getAsInt(), clock.instant());
        if (!bought) {
            order.giveBack(payment, clock.instant());
        }
        payments.save(payment.decided());
        orders.save(order);
    }
}
