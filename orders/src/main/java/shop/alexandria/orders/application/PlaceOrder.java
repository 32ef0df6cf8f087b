package shop.alexandria.orders.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.OrdersConfig;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.domain.Reservations;
import shop.alexandria.orders.domain.Reservations.Reserved;

/** Reserves every copy and keeps the order, once per key: a repeat finds the reservation and the order of the first. */
@ApplicationScoped
public class PlaceOrder {
    private final Orders orders;
    private final Reservations reservations;
    private final ChooseAddresses chooseAddresses;
    private final PriceOrder priceOrder;
    private final KeepOrder keepOrder;
    private final OrdersConfig config;
    private final Clock clock;

    PlaceOrder(
            Orders orders,
            Reservations reservations,
            ChooseAddresses chooseAddresses,
            PriceOrder priceOrder,
            KeepOrder keepOrder,
            OrdersConfig config,
            Clock clock) {
        this.orders = orders;
        this.reservations = reservations;
        this.chooseAddresses = chooseAddresses;
        this.priceOrder = priceOrder;
        this.keepOrder = keepOrder;
        this.config = config;
        this.clock = clock;
    }

    /** @throws OrderRefused when there are too few copies, or a rule of the shop is against it */
    public Order place(PlaceOrderCommand command) {
        UUID id = idOf(command);
        Optional<Order> earlier = orders.find(id);
        return earlier.orElseGet(() -> first(id, command));
    }

    private Order first(UUID id, PlaceOrderCommand command) {
        OrderNumber number = OrderNumber.random();
        try (Noted _ = AboutOrder.of(number)) {
            return kept(reserved(id, number, command));
        }
    }

    private Order kept(Order order) {
        CrashPoints.reached(OrdersCrashPoint.ORDER_RESERVED);
        Order kept = keepOrder.keep(order);
        CrashPoints.reached(OrdersCrashPoint.ORDER_KEPT);
        return kept;
    }

    private Order reserved(UUID id, OrderNumber number, PlaceOrderCommand command) {
        Addresses addresses = chooseAddresses.choose(command);
        Reserved reserved = reservations.reserve(id, command.customer().id(), config.paymentWindow(), command.lines());
        return Order.place(new OrderFacts(
                id,
                number,
                command.customer(),
                reserved.lines(),
                priceOrder.price(reserved.lines(), addresses.shipping()),
                addresses.shipping(),
                addresses.billing(),
                reserved.fromCart(),
                clock.instant(),
                reserved.deadline()));
    }

    // A process that dies between reserving and keeping leaves nothing that the repeat would not find.
    private static UUID idOf(PlaceOrderCommand command) {
        return UUID.nameUUIDFromBytes((command.customer().id() + "\n" + command.key()).getBytes(UTF_8));
    }
}
