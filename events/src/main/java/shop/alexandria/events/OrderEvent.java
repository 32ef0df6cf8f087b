package shop.alexandria.events;

import java.util.Map;

/** What happened to an order; the key is the order's id. */
public sealed interface OrderEvent extends Event
        permits OrderPlaced,
                OrderPaid,
                PaymentFailed,
                OrderExpired,
                OrderCancelled,
                OrderRefunded,
                OrderReturned,
                OrderShipped,
                OrderDelivered {

    String orderId();

    /** The number the customer knows the order by. */
    String orderNumber();

    @Override
    default String topic() {
        return Topics.ORDERS;
    }

    @Override
    default String key() {
        return orderId();
    }

    @Override
    default Map<String, String> labels() {
        return Map.of("orderNumber", orderNumber());
    }
}
