package shop.alexandria.inventory.checkout.domain;

import java.util.List;
import shop.alexandria.inventory.cart.domain.Offer;

/** What is promised at checkout: these copies at these prices. */
public record Quote(boolean fromCart, List<Line> lines) {

    public Quote {
        lines = List.copyOf(lines);
    }

    /** A book as it was offered at that moment. */
    public record Line(Offer offer, int quantity) {}

    public long weightGrams() {
        return lines.stream()
                .mapToLong(line -> (long) line.offer().weightGrams() * line.quantity())
                .sum();
    }
}
