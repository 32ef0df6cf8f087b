package shop.alexandria.orders.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;
import shop.alexandria.orders.application.AboutOrder;
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
            Order found = orders.find(OrderNumber.parse(number), visible).orElseThrow(UnknownOrder::new);
            // For the rest of the request, whose notes end with it.
            MDC.put(AboutOrder.NUMBER, found.facts().number().value());
            return found;
        } catch (IllegalArgumentException notANumber) {
            throw new UnknownOrder();
        }
    }
}
