package shop.alexandria.inventory.catalogue.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the reviews of a book come to; {@code sum} of {@code count} ratings from 1 to 5. */
public record Rating(long count, long sum) {
    /** Of no review there is none. */
    public boolean isGiven() {
        return count > 0;
    }

    /** To two decimals. */
    public BigDecimal average() {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
