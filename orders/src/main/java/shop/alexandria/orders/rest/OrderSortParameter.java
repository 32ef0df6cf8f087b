package shop.alexandria.orders.rest;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import shop.alexandria.kit.web.TextParameter;
import shop.alexandria.orders.application.OrderSort;

@Provider
public class OrderSortParameter extends TextParameter<OrderSort> {
    public OrderSortParameter() {
        super(OrderSort.class, OrderSortParameter::parse);
    }

    private static OrderSort parse(String text) {
        return Stream.of(OrderSort.values())
                .filter(sort -> sort.parameter().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Stream.of(OrderSort.values())
                                .map(OrderSort::parameter)
                                .collect(joining(", "))));
    }
}
