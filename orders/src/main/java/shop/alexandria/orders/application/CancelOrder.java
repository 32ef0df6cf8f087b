package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;

/** Calls an order off; what was paid goes back at once, or as soon as the provider can be reached. */
@ApplicationScoped
public class CancelOrder {
    private final Orders orders;
    private final GiveMoneyBack giveMoneyBack;
    private final Clock clock;

    CancelOrder(Orders orders, GiveMoneyBack giveMoneyBack, Clock clock) {
        this.orders = orders;
        this.giveMoneyBack = giveMoneyBack;
        this.clock = clock;
    }

    /** @throws shop.alexandria.orders.domain.OrderRefused when it is on its way, or over */
    public void cancel(UUID orderId) {
        QuarkusTransaction.requiringNew().run(() -> decide(orderId));
        giveMoneyBack.giveBackSoon(orderId);
    }

    private void decide(UUID orderId) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        order.cancel(clock.instant());
        orders.save(order);
    }
}
