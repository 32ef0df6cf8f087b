package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.alexandria.orders.domain.FulfilmentStatus.DELIVERED;
import static shop.alexandria.orders.domain.FulfilmentStatus.OUT_FOR_DELIVERY;
import static shop.alexandria.orders.domain.FulfilmentStatus.PACKED;
import static shop.alexandria.orders.domain.FulfilmentStatus.SHIPPED;
import static shop.alexandria.orders.domain.Sample.IN_TIME;
import static shop.alexandria.orders.domain.Sample.news;
import static shop.alexandria.orders.domain.Sample.paidOrder;
import static shop.alexandria.orders.domain.Sample.placedOrder;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.OrderDelivered;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.orders.domain.OrderRefused.NotToBeDelivered;
import shop.alexandria.orders.domain.OrderRefused.StageIsPast;

class DeliveryTest {
    private static final Shipment BY_POST = new Shipment("Post", "RR123456785DE");
    private static final Instant NOON = IN_TIME.plusSeconds(3_600);

    private final Order order = paidOrder();

    @Test
    void goesForwardStageByStage() {
        order.reach(PACKED, Shipment.UNKNOWN, NOON);
        order.reach(SHIPPED, BY_POST, NOON);
        order.reach(DELIVERED, Shipment.UNKNOWN, NOON);

        assertEquals(DELIVERED, order.progress().fulfilmentStatus());
        assertEquals(BY_POST, order.progress().shipment());
        assertEquals(1, news(order, OrderShipped.class));
        assertEquals(1, news(order, OrderDelivered.class));
    }

    @Test
    void isShippedAlsoWhenNobodySaidSo() {
        order.reach(OUT_FOR_DELIVERY, BY_POST, NOON);
        order.reach(DELIVERED, BY_POST, NOON);

        assertEquals(1, news(order, OrderShipped.class));
    }

    @Test
    void doesNotGoBack() {
        order.reach(SHIPPED, BY_POST, NOON);

        assertThrows(StageIsPast.class, () -> order.reach(PACKED, Shipment.UNKNOWN, NOON));
    }

    @Test
    void putsTheTrackingNumberRightWithoutReachingTheStageTwice() {
        order.reach(SHIPPED, new Shipment("Post", "wrong"), NOON);
        order.reach(SHIPPED, new Shipment(null, "right"), NOON);

        assertEquals(new Shipment("Post", "right"), order.progress().shipment());
        assertEquals(1, news(order, OrderShipped.class));
        assertEquals(List.of("placed", "paid", "shipped"), history());
    }

    @Test
    void waitsForThePayment() {
        assertThrows(NotToBeDelivered.class, () -> placedOrder().reach(PACKED, Shipment.UNKNOWN, NOON));
    }

    @Test
    void takesTheCarriersWordsTwiceAndInAnyOrder() {
        order.heard(DELIVERED, BY_POST, NOON.plusSeconds(60));
        order.heard(SHIPPED, new Shipment("Post", "older"), NOON);
        order.heard(SHIPPED, BY_POST, NOON);
        order.heard(DELIVERED, BY_POST, NOON.plusSeconds(60));

        assertEquals(DELIVERED, order.progress().fulfilmentStatus());
        assertEquals(BY_POST, order.progress().shipment());
        assertEquals(List.of("placed", "paid", "delivered", "shipped"), history());
        assertEquals(1, news(order, OrderDelivered.class));
    }

    @Test
    void hearsNothingOfAnOrderThatIsNotPaid() {
        Order unpaid = placedOrder();
        unpaid.heard(SHIPPED, BY_POST, NOON);

        assertEquals(FulfilmentStatus.NONE, unpaid.progress().fulfilmentStatus());
    }

    private List<String> history() {
        return order.history().stream().map(HistoryEntry::type).toList();
    }
}
