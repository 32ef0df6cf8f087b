package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** Calls an order off; what was paid goes back at once, or as soon as the provider can be reached. */
@ApplicationScoped
public class CancelOrder {
    private static final Logger LOG = Logger.getLogger(CancelOrder.class);

    private final Orders orders;
    private final Payments payments;
    private final RefundPayment refundPayment;
    private final Clock clock;

    CancelOrder(Orders orders, Payments payments, RefundPayment refundPayment, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.refundPayment = refundPayment;
        this.clock = clock;
    }

    /** @throws shop.alexandria.orders.domain.OrderRefused when it is on its way, or over */
    public void cancel(UUID orderId) {
        QuarkusTransaction.requiringNew().call(() -> decide(orderId)).ifPresent(this::refund);
    }

    private Optional<UUID> decide(UUID orderId) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        UUID paidBy = order.cancel(clock.instant());
        orders.save(order);
        if (paidBy == null) {
            return Optional.empty();
        }
        payments.find(paidBy)
                .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
                .ifPresent(payment -> payments.save(payment.refunding()));
        return Optional.of(paidBy);
    }

    private void refund(UUID payment) {
        try {
            refundPayment.refund(payment);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Payment %s goes back later: %s", payment, failure.getMessage());
        }
    }
}
