package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Shipment;

/** An owner says how far an order has come. */
@ApplicationScoped
public class FulfilOrder {
    private final Orders orders;
    private final Clock clock;

    FulfilOrder(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** @throws shop.alexandria.orders.domain.OrderRefused when it is not paid, or further on already */
    @Transactional
    public Order fulfil(UUID orderId, FulfilmentStatus stage, Shipment shipment) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        order.reach(stage, shipment, clock.instant());
        orders.save(order);
        return order;
    }
}
