package shop.alexandria.orders.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderPlaced;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.kit.transactional.AfterCommit;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderStatus;
import shop.alexandria.orders.domain.PaymentStatus;

/** How many orders have come how far, and the money they brought, once their news is committed. */
@Startup
@ApplicationScoped
public class CountOrders {
    private static final List<String> STATES = List.of("placed", "paid", "expired", "cancelled", "refunded");

    private final AfterCommit afterCommit;
    private final MeterRegistry metrics;

    CountOrders(AfterCommit afterCommit, MeterRegistry metrics) {
        this.afterCommit = afterCommit;
        this.metrics = metrics;
        STATES.forEach(this::reached); // known from the start, so that the first increase is seen as one
    }

    /** In the transaction that keeps the order. */
    public void of(Order order) {
        for (Event event : order.news()) {
            switch (event) {
                case OrderPlaced _ -> count("placed");
                case OrderPaid paid -> {
                    count("paid");
                    afterCommit.run(() -> earned(paid.total()));
                }
                case OrderExpired _ -> count("expired");
                case OrderCancelled _ -> count("cancelled");
                // One that was cancelled or returned is not counted again when its money has gone back.
                case OrderRefunded _ when isRefunded(order) -> count("refunded");
                default -> {} // is no new state of an order
            }
        }
    }

    private static boolean isRefunded(Order order) {
        return order.progress().status() == OrderStatus.REFUNDED
                && order.progress().paymentStatus() == PaymentStatus.REFUNDED;
    }

    private void count(String state) {
        afterCommit.run(() -> reached(state).increment());
    }

    private Counter reached(String state) {
        return Counter.builder("alexandria.orders")
                .description("Orders that have reached a state")
                .tag("state", state)
                .register(metrics);
    }

    private void earned(Money money) {
        Counter.builder("alexandria.revenue")
                .description("What paid orders cost, refunds not taken off")
                .tag("currency", money.currency())
                .register(metrics)
                .increment(money.amount().doubleValue());
    }
}
