package shop.alexandria.publishers.royalties.domain;

import java.math.BigDecimal;
import shop.alexandria.events.Money;

/** The publisher's part of a sale, from 0 to 100 per cent. */
public record SalePercentage(BigDecimal value) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public SalePercentage {
        if (value.signum() < 0 || value.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("%s is no percentage from 0 to 100".formatted(value));
        }
        value = value.stripTrailingZeros();
    }

    /** Rounded half up, once. */
    public Money of(Money lineTotal) {
        return lineTotal.percent(value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
