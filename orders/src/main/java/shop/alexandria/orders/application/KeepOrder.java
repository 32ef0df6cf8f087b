package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.Orders;

/** The moment from which an order cannot be lost. */
@ApplicationScoped
class KeepOrder {
    private final Orders orders;

    KeepOrder(Orders orders) {
        this.orders = orders;
    }

    @Transactional
    Order keep(Order order) {
        orders.add(order);
        return order;
    }
}
