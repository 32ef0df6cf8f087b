package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;

/** A paid order that the stock cannot fill is refunded: decided here, done by the recovery a moment later. */
@ApplicationScoped
public class RefundShortOrder {
    private final Orders orders;
    private final Clock clock;

    RefundShortOrder(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    public void refund(UUID orderId) {
        orders.lock(orderId).ifPresent(this::refund);
    }

    private void refund(Order order) {
        order.cannotBeFilled(clock.instant());
        orders.save(order);
    }
}
