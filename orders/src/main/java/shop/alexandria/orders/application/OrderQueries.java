package shop.alexandria.orders.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderStatus;

/** Questions about orders; each says whose orders the asker may see. */
public interface OrderQueries {

    Optional<Order> find(OrderNumber number, Visible visible);

    Found list(Visible visible, Filter filter);

    /** @param customerId whose orders; null for everybody's, which only an owner may see */
    record Visible(@Nullable String customerId) {}

    /**
     * @param status null for all
     * @param stages how far they have come
     */
    record Filter(@Nullable OrderStatus status, Set<FulfilmentStatus> stages, OrderSort sort, int page, int size) {}

    /** @param total of all pages */
    record Found(List<Order> orders, long total) {}
}
