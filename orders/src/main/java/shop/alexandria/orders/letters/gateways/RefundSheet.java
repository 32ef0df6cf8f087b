package shop.alexandria.orders.letters.gateways;

import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.letters.domain.Occasion.Refunded;

/**
 * What went back, as a letter prints it; public for the templates.
 *
 * @param lines what it is made up of, adding up to the amount; none when nothing had been sold
 */
public record RefundSheet(Money amount, String reason, List<Line> lines) {

    /** A book, or the delivery. */
    public record Line(String text, Money amount) {}

    static RefundSheet of(Refunded refunded, OrderFacts order) {
        Stream<Line> books = refunded.lines().stream()
                .map(line -> new Line(copies(line.copies()) + titleOf(line, order), line.amount()));
        return new RefundSheet(
                refunded.amount(),
                refunded.reason(),
                Stream.concat(books, rest(refunded)).toList());
    }

    private static Stream<Line> rest(Refunded refunded) {
        Money amount = refunded.amount();
        Money rest = refunded.lines().stream().map(RefundedLine::amount).reduce(amount, Money::minus);
        boolean isNone = refunded.lines().isEmpty() || rest.compareTo(Money.zero(amount.currency())) == 0;
        return isNone ? Stream.empty() : Stream.of(new Line("Delivery", rest));
    }

    /** None when the customer keeps them for less. */
    private static String copies(int copies) {
        return copies == 0 ? "" : copies + " × ";
    }

    private static String titleOf(RefundedLine refunded, OrderFacts order) {
        return order.lines().stream()
                .filter(line -> line.isbn().value().equals(refunded.isbn()))
                .map(OrderLine::title)
                .findFirst()
                .orElse(refunded.isbn());
    }
}
