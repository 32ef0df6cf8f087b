package shop.alexandria.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.RefundedLine;

/** Orders as tests speak of them. */
final class Orders {
    static final String EMMA = "9780141439587";

    private Orders() {}

    static OrderPaid paid(String at, OrderLine... lines) {
        String id = UUID.randomUUID().toString();
        Money total = List.of(lines).stream().map(OrderLine::lineTotal).reduce(Money.zero("EUR"), Money::plus);
        return new OrderPaid(
                id, "A-" + id.substring(0, 8), "customer", 1, true, List.of(lines), total, Instant.parse(at));
    }

    static OrderRefunded refunded(OrderPaid order, String at) {
        return refunded(order, order.lines().stream().map(Orders::whole).toList(), at);
    }

    /** One that had never been announced as paid. */
    static OrderRefunded refundedUnsold(OrderPaid order, String at) {
        return refunded(order, List.of(), at);
    }

    static OrderRefunded refunded(OrderPaid order, List<RefundedLine> lines, String at) {
        return new OrderRefunded(
                order.orderId(),
                order.orderNumber(),
                UUID.randomUUID().toString(),
                order.total(),
                lines,
                "as the test says",
                Instant.parse(at));
    }

    /** So many copies of a book and so much money. */
    static OrderRefunded refunded(OrderPaid order, String isbn, int copies, String amount, String at) {
        return refunded(order, List.of(new RefundedLine(isbn, copies, Money.of(amount, "EUR"))), at);
    }

    private static RefundedLine whole(OrderLine line) {
        return new RefundedLine(line.isbn(), line.quantity(), line.lineTotal());
    }

    static OrderLine emma(int copies) {
        return line(EMMA, "Emma", List.of("Jane Austen"), List.of("Fiction", "Classics"), "Penguin", copies, "8.99");
    }

    static OrderLine goodOmens(int copies) {
        return line(
                "9780552171892",
                "Good Omens",
                List.of("Terry Pratchett", "Neil Gaiman"),
                List.of("Fiction"),
                "Corgi",
                copies,
                "10.50");
    }

    static OrderLine anonymous(int copies) {
        return line("9783161484100", "=Untold, \"again\"", List.of(), List.of(), null, copies, "1.00");
    }

    static OrderLine line(
            String isbn,
            String title,
            List<String> authors,
            List<String> genres,
            @Nullable String publisher,
            int copies,
            String price) {
        Money unit = Money.of(price, "EUR");
        return new OrderLine(isbn, title, authors, genres, null, publisher, copies, unit, unit.times(copies));
    }
}
