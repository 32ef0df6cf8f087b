package shop.alexandria.orders.rest;

import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import shop.alexandria.kit.web.TextParameter;
import shop.alexandria.orders.domain.OrderStatus;

@Provider
public class OrderStatusParameter extends TextParameter<OrderStatus> {
    public OrderStatusParameter() {
        super(OrderStatus.class, OrderStatusParameter::parse);
    }

    private static OrderStatus parse(String text) {
        return Arrays.stream(OrderStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("must be one of " + Arrays.toString(OrderStatus.values())));
    }
}
