package shop.alexandria.publishers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;

/** Orders as tests speak of them. */
final class Orders {
    static final String EMMA = "9780141439587";
    static final String PERSUASION = "9780141439686";

    private Orders() {}

    static OrderPaid paid(OrderLine... lines) {
        return paid(Instant.now(), lines);
    }

    static OrderPaid paid(Instant at, OrderLine... lines) {
        String id = UUID.randomUUID().toString();
        Money total = List.of(lines).stream().map(OrderLine::lineTotal).reduce(Money.zero("EUR"), Money::plus);
        return new OrderPaid(id, "A-" + id.substring(0, 8), "customer", 1, true, List.of(lines), total, at);
    }

    static OrderRefunded refunded(OrderPaid order) {
        return refund(order, true);
    }

    /** One that had never been announced as paid. */
    static OrderRefunded refundedUnsold(OrderPaid order) {
        return refund(order, false);
    }

    private static OrderRefunded refund(OrderPaid order, boolean wasSold) {
        Instant at = order.paidAt().plusSeconds(60);
        return new OrderRefunded(order.orderId(), order.orderNumber(), order.total(), "cancelled", wasSold, at);
    }

    /** Copies of a book of this publisher, at 8.99 each. */
    static OrderLine line(String isbn, @Nullable String publisher, int copies) {
        return line(isbn, null, publisher, copies);
    }

    static OrderLine line(String isbn, @Nullable String publisherId, @Nullable String publisher, int copies) {
        Money unit = Money.of("8.99", "EUR");
        List<String> authors = List.of("Jane Austen");
        List<String> genres = List.of("Fiction");
        return new OrderLine(
                isbn, "A novel", authors, genres, publisherId, publisher, copies, unit, unit.times(copies));
    }
}
