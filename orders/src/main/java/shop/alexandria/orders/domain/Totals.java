package shop.alexandria.orders.domain;

import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shop.alexandria.events.Money;

/** What an order costs: {@code total = subtotal + shipping}; the tax is contained in it. */
public record Totals(Money subtotal, Money shipping, Money tax, Money total) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 20; // decimals

    /**
     * The delivery is taxed like what it carries, in proportion where that is taxed differently.
     *
     * @param vatPercent contained in the price of a line; the tax is rounded half up once, at the end
     */
    public static Totals of(List<OrderLine> lines, Money shipping, Function<OrderLine, BigDecimal> vatPercent) {
        Money subtotal = lines.stream().map(OrderLine::total).reduce(Money.zero(shipping.currency()), Money::plus);
        Money total = subtotal.plus(shipping);
        Function<OrderLine, BigDecimal> weight = subtotal.minorUnits() == 0
                ? line -> BigDecimal.valueOf(line.quantity())
                : line -> line.total().amount();
        Map<BigDecimal, BigDecimal> weights = lines.stream()
                .collect(groupingBy(
                        line -> vatPercent.apply(line).stripTrailingZeros(), reducing(ZERO, weight, BigDecimal::add)));
        BigDecimal tax =
                contained(total.amount(), weights).setScale(total.amount().scale(), HALF_UP);
        return new Totals(subtotal, shipping, new Money(tax, total.currency()), total);
    }

    /** @param weights how the total falls to each percentage */
    private static BigDecimal contained(BigDecimal total, Map<BigDecimal, BigDecimal> weights) {
        BigDecimal whole = weights.values().stream().reduce(ZERO, BigDecimal::add);
        return weights.entrySet().stream()
                .map(part -> total.multiply(part.getValue())
                        .multiply(part.getKey())
                        .divide(whole.multiply(part.getKey().add(HUNDRED)), EXACT, HALF_UP))
                .reduce(ZERO, BigDecimal::add);
    }
}
