package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

/** A paid order that the stock cannot fill is refunded: decided here, done by the recovery a moment later. */
@ApplicationScoped
public class RefundShortOrder {
    private final Orders orders;
    private final Payments payments;

    RefundShortOrder(Orders orders, Payments payments) {
        this.orders = orders;
        this.payments = payments;
    }

    @Transactional
    public void refund(UUID orderId) {
        UUID paidBy = orders.lock(orderId).map(Order::paidBy).orElse(null);
        if (paidBy != null) {
            payments.find(paidBy)
                    .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
                    .ifPresent(payment -> payments.save(payment.refunding()));
        }
    }
}
