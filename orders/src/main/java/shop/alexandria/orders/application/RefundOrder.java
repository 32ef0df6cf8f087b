package shop.alexandria.orders.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;

/** An owner gives money back for an order, all or a part: at once, or as soon as the provider can be reached. */
@ApplicationScoped
public class RefundOrder {
    private final Orders orders;
    private final GiveMoneyBack giveMoneyBack;
    private final Clock clock;

    RefundOrder(Orders orders, GiveMoneyBack giveMoneyBack, Clock clock) {
        this.orders = orders;
        this.giveMoneyBack = giveMoneyBack;
        this.clock = clock;
    }

    /**
     * @param amount null for all that is left
     * @throws shop.alexandria.orders.domain.OrderRefused when it is not paid, or less is left
     */
    public void refund(UUID orderId, @Nullable Money amount, String reason) {
        QuarkusTransaction.requiringNew().run(() -> decide(orderId, amount, reason));
        giveMoneyBack.giveBackSoon(orderId);
    }

    private void decide(UUID orderId, @Nullable Money amount, String reason) {
        Order order = orders.lock(orderId).orElseThrow(UnknownOrder::new);
        order.refund(amount, reason, clock.instant());
        orders.save(order);
    }
}
