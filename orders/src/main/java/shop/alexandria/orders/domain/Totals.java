package shop.alexandria.orders.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import shop.alexandria.events.Money;

/** What an order costs: {@code total = subtotal + shipping}; the tax is contained in it. */
public record Totals(Money subtotal, Money shipping, Money tax, Money total) {

    /** @param vatPercent contained in every price and in the delivery; rounded half up once, at the end */
    public static Totals of(List<OrderLine> lines, Money shipping, BigDecimal vatPercent) {
        Money subtotal = lines.stream().map(OrderLine::total).reduce(Money.zero(shipping.currency()), Money::plus);
        Money total = subtotal.plus(shipping);
        BigDecimal contained = total.amount()
                .multiply(vatPercent)
                .divide(vatPercent.add(BigDecimal.valueOf(100)), total.amount().scale(), RoundingMode.HALF_UP);
        return new Totals(subtotal, shipping, new Money(contained, total.currency()), total);
    }
}
