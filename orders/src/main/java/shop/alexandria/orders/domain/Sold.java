package shop.alexandria.orders.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;

/**
 * What is still sold of an order after its refunds: the copies that have not come back, and the money that has not gone back.
 * Whatever is taken from it is taken once, to the cent.
 */
final class Sold {
    private final Money money;
    private final List<Line> lines;

    /** Copies of a book, and what is left of their price. */
    private record Line(Isbn isbn, int copies, Money price) {

        /** The price of the last copies is all that is left of it. */
        RefundedLine without(int gone) {
            long part = gone == copies ? price.minorUnits() : price.minorUnits() * gone / copies;
            return new RefundedLine(isbn.value(), gone, Money.ofMinor(part, price.currency()));
        }
    }

    private Sold(Money money, List<Line> lines) {
        this.money = money;
        this.lines = lines;
    }

    /** @param refunds those of the payment that bought it */
    static Sold after(OrderFacts facts, List<Refund> refunds) {
        Money left = refunds.stream().map(Refund::amount).reduce(facts.totals().total(), Money::minus);
        List<RefundedLine> undone =
                refunds.stream().flatMap(refund -> refund.lines().stream()).toList();
        return new Sold(
                left, facts.lines().stream().map(line -> left(line, undone)).toList());
    }

    private static Line left(OrderLine line, List<RefundedLine> undone) {
        List<RefundedLine> ofLine = undone.stream()
                .filter(gone -> gone.isbn().equals(line.isbn().value()))
                .toList();
        return new Line(
                line.isbn(),
                line.quantity() - ofLine.stream().mapToInt(RefundedLine::copies).sum(),
                ofLine.stream().map(RefundedLine::amount).reduce(line.total(), Money::minus));
    }

    Money money() {
        return money;
    }

    /** All of it, also the part of a line whose copies are all back. */
    List<RefundedLine> everything() {
        return lines.stream()
                .filter(line -> line.copies() > 0 || line.price().minorUnits() > 0)
                .map(line -> new RefundedLine(line.isbn().value(), line.copies(), line.price()))
                .toList();
    }

    List<ReturnedCopies> copies() {
        return lines.stream()
                .filter(line -> line.copies() > 0)
                .map(line -> new ReturnedCopies(line.isbn(), line.copies()))
                .toList();
    }

    /** @throws OrderRefused when there are not so many */
    List<RefundedLine> without(List<ReturnedCopies> back) {
        return back.stream()
                .map(copies -> ofBook(copies).without(copies.quantity()))
                .toList();
    }

    private Line ofBook(ReturnedCopies back) {
        Line line = lines.stream()
                .filter(sold -> sold.isbn().equals(back.isbn()))
                .findFirst()
                .orElseThrow(() -> new OrderRefused.NotInOrder(back.isbn()));
        if (line.copies() < back.quantity()) {
            throw new OrderRefused.MoreThanBought(back, line.copies());
        }
        return line;
    }

    /**
     * A part of the money that goes back while the customer keeps the books: of the goods first, of each line in proportion
     * to what is left of its price.
     */
    List<RefundedLine> cheaperBy(Money amount) {
        long goods = prices().mapToLong(Money::minorUnits).sum();
        long part = Math.min(amount.minorUnits(), goods);
        List<RefundedLine> shares = new ArrayList<>();
        long passed = 0;
        long given = 0;
        for (Line line : lines) {
            passed += line.price().minorUnits();
            long share = goods == 0 ? 0 : Math.multiplyExact(part, passed) / goods - given;
            given += share;
            if (share > 0) {
                shares.add(new RefundedLine(line.isbn().value(), 0, Money.ofMinor(share, amount.currency())));
            }
        }
        return shares;
    }

    private Stream<Money> prices() {
        return lines.stream().map(Line::price);
    }
}
