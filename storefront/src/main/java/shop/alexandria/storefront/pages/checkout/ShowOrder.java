package shop.alexandria.storefront.pages.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.orders.Tracking;
import shop.alexandria.storefront.pages.Form;

/** Lays out an order with its way to the doorstep. */
@ApplicationScoped
class ShowOrder {
    private final OrdersApi orders;
    private final Together together;

    ShowOrder(@RestClient OrdersApi orders, Together together) {
        this.orders = orders;
        this.together = together;
    }

    OrderPage show(String number, Form form) {
        Supplier<Tracking> tracked = together.ask(() -> orders.tracking(number));
        Order order = orders.order(number);
        Tracking tracking = tracked.get();
        String key = UUID.randomUUID().toString();
        // Deadlines are real time, wherever the clock of the business stands.
        return new OrderPage(order, tracking, Timeline.of(order, tracking), form, key, Instant.now());
    }
}
