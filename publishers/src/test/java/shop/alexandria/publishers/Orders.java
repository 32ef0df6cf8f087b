package shop.alexandria.publishers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.RefundedLine;

/** Orders as tests speak of them. */
final class Orders {
    static final String EMMA = "9780141439587";
    static final String PERSUASION = "9780141439686";

    private Orders() {}

    /** Of a book nobody sold before. */
    static String freshIsbn() {
        String twelve = "978" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += Character.digit(twelve.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }

    static OrderPaid paid(OrderLine... lines) {
        return paid(Instant.now(), lines);
    }

    static OrderPaid paid(Instant at, OrderLine... lines) {
        String id = UUID.randomUUID().toString();
        Money total = List.of(lines).stream().map(OrderLine::lineTotal).reduce(Money.zero("EUR"), Money::plus);
        return new OrderPaid(id, "A-" + id.substring(0, 8), "customer", 1, true, List.of(lines), total, at);
    }

    static OrderRefunded refunded(OrderPaid order) {
        return refunded(
                order,
                order.lines().stream()
                        .map(line -> new RefundedLine(line.isbn(), line.quantity(), line.lineTotal()))
                        .toList());
    }

    /** One that had never been announced as paid. */
    static OrderRefunded refundedUnsold(OrderPaid order) {
        return refunded(order, List.of());
    }

    static OrderRefunded refunded(OrderPaid order, List<RefundedLine> lines) {
        Instant at = order.paidAt().plusSeconds(60);
        String id = UUID.randomUUID().toString();
        return new OrderRefunded(
                order.orderId(), order.orderNumber(), id, order.total(), lines, "as the test says", at);
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

    static OrderLine titled(String title, OrderLine line) {
        return new OrderLine(
                line.isbn(),
                title,
                line.authors(),
                line.genres(),
                line.publisherId(),
                line.publisher(),
                line.quantity(),
                line.unitPrice(),
                line.lineTotal());
    }
}
