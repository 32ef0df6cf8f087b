package shop.alexandria.orders.application;

import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderNumber;

/** Work on an order, whose log lines tell the order's number until it is closed. */
public final class AboutOrder {
    public static final String NUMBER = "orderNumber";

    private AboutOrder() {}

    public static Noted of(Order order) {
        return of(order.facts().number());
    }

    public static Noted of(OrderNumber number) {
        return Noted.that(NUMBER, number.value());
    }
}
