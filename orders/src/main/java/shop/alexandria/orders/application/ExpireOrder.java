package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.kit.transactional.DatabaseClock;
import shop.alexandria.orders.domain.Orders;

/** An order whose time to pay is over; the database's clock decides, and a repeat changes nothing. */
@ApplicationScoped
public class ExpireOrder {
    private final Orders orders;
    private final DatabaseClock databaseClock;
    private final Clock clock;

    ExpireOrder(Orders orders, DatabaseClock databaseClock, Clock clock) {
        this.orders = orders;
        this.databaseClock = databaseClock;
        this.clock = clock;
    }

    @Transactional
    public void expire(UUID orderId) {
        orders.lock(orderId).ifPresent(order -> {
            order.expire(databaseClock.now(), clock.instant());
            orders.save(order);
        });
    }
}
