package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.ReturnedCopies;

/** Copies of a delivered order come back: they can be sold again, and their price goes back to the customer. */
@ApplicationScoped
public class TakeBackOrder {
    private final Orders orders;
    private final GiveMoneyBack giveMoneyBack;
    private final Clock clock;

    TakeBackOrder(Orders orders, GiveMoneyBack giveMoneyBack, Clock clock) {
        this.orders = orders;
        this.giveMoneyBack = giveMoneyBack;
        this.clock = clock;
    }

    /**
     * @param copies null for all that have not come back yet
     * @throws shop.alexandria.orders.domain.OrderRefused when it has not been delivered, or he has not got so many
     */
    public void takeBack(UUID orderId, @Nullable List<ReturnedCopies> copies, String reason) {
        QuarkusTransaction.requiringNew().run(() -> decide(orderId, copies, reason));
        giveMoneyBack.giveBackSoon(orderId);
    }

    private void decide(UUID orderId, @Nullable List<ReturnedCopies> copies, String reason) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        order.takeBack(copies, reason, clock.instant());
        orders.save(order);
    }
}
