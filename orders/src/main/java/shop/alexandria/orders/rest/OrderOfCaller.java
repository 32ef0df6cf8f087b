package shop.alexandria.orders.rest;

import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.orders.application.OrderQueries;
import shop.alexandria.orders.application.OrderQueries.Visible;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;

/** The order a path names, if the caller may know of it; otherwise there is none. */
@ApplicationScoped
class OrderOfCaller {
    private final OrderQueries orders;
    private final Caller caller;

    OrderOfCaller(OrderQueries orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    /** His own; any for an owner. */
    Order seen(String number) {
        return find(number, caller.sees());
    }

    /** His own, also when he is an owner. */
    Order owned(String number) {
        return find(number, caller.ownsOnly());
    }

    private Order find(String number, Visible visible) {
        try {
            return orders.find(OrderNumber.parse(number), visible).orElseThrow(UnknownOrder::new);
        } catch (IllegalArgumentException notANumber) {
            throw new UnknownOrder();
        }
    }
}
