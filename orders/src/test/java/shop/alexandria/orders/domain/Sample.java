package shop.alexandria.orders.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.alexandria.events.Event;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;

/** An order as tests need it, and the moments of its life. */
final class Sample {
    static final Instant PLACED = Instant.parse("2026-11-01T10:00:00Z");
    static final Instant IN_TIME = PLACED.plus(Duration.ofMinutes(5));
    static final Instant DEADLINE = PLACED.plus(Duration.ofMinutes(15));
    static final Instant TOO_LATE = DEADLINE.plusSeconds(1);

    private static final Address HOME = new Address("Ann Reader", "1 Harbour Road", "Cork", "T12", null, "IE");

    private Sample() {}

    static Order placedOrder() {
        List<OrderLine> lines = List.of(line("12.99", 2));
        return Order.place(facts(lines, Money.zero("EUR")));
    }

    static OrderFacts facts(List<OrderLine> lines, Money shipping) {
        return new OrderFacts(
                UUID.randomUUID(),
                OrderNumber.random(),
                new Customer("ann", "Ann Reader", "ann@example.com"),
                lines,
                Totals.of(lines, shipping, _ -> new BigDecimal("7")),
                HOME,
                HOME,
                true,
                PLACED,
                DEADLINE);
    }

    static Order paidOrder() {
        Order order = placedOrder();
        order.startPayment(IN_TIME);
        order.paid(UUID.randomUUID(), 1, IN_TIME);
        return order;
    }

    /** Delivered to somebody in the same country: two copies of one book, one of another, and a delivery charge of 3.90. */
    static Order deliveredOrder() {
        Order order = Order.place(facts(
                List.of(line("9780439023481", "12.99", 2), line("9780441172719", "9.01", 1)), Money.of("3.90", "EUR")));
        order.startPayment(IN_TIME);
        order.paid(UUID.randomUUID(), 1, IN_TIME);
        order.reach(FulfilmentStatus.DELIVERED, Shipment.UNKNOWN, IN_TIME);
        return order;
    }

    static Payment paymentOf(Order order) {
        return Payment.create(
                order.facts().id(), "pm_card_visa", order.facts().totals().total());
    }

    static OrderLine line(String price, int quantity) {
        return line("9780439023481", price, quantity);
    }

    static OrderLine line(String isbn, String price, int quantity) {
        return new OrderLine(
                Isbn.parse(isbn),
                "The Hunger Games",
                List.of("Suzanne Collins"),
                List.of("Fiction"),
                null,
                "Scholastic",
                ProductForm.BOOK,
                300,
                quantity,
                Money.of(price, "EUR"));
    }

    static <E extends Event> long news(Order order, Class<E> type) {
        return order.news().stream().filter(type::isInstance).count();
    }
}
