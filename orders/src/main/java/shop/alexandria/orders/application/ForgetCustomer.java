package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.orders.domain.Orders;

/** Keeps the orders of somebody who has left, as the law wants, and nothing in them that tells who it was. */
@ApplicationScoped
public class ForgetCustomer {
    private final Orders orders;

    ForgetCustomer(Orders orders) {
        this.orders = orders;
    }

    @Transactional
    public void forget(String customerId) {
        orders.forget(customerId);
    }
}
