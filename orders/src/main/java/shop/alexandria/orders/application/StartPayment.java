package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shop.alexandria.kit.transactional.DatabaseClock;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.Payments;

/** One payment at a time: of two that begin at once, the second is refused. */
@ApplicationScoped
class StartPayment {
    private final Orders orders;
    private final Payments payments;
    private final DatabaseClock clock;

    StartPayment(Orders orders, Payments payments, DatabaseClock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** @throws OrderRefused when it is not the time to pay */
    @Transactional
    Started start(UUID orderId, String method) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        boolean reserveAgain = order.startPayment(clock.now());
        Payment payment = Payment.create(orderId, method, order.facts().totals().total());
        orders.save(order);
        payments.add(payment);
        return new Started(order, payment, reserveAgain);
    }

    /** @param reserveAgain whether the copies were given back after an earlier payment failed */
    record Started(Order order, Payment payment, boolean reserveAgain) {}
}
