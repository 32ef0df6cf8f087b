package shop.alexandria.inventory.cart.domain;

import java.util.List;
import shop.alexandria.events.Money;

/** A cart as it stands now, with the prices and the stock of now. */
public record Cart(CartId id, List<CartLine> lines, String currency) {

    public Cart {
        lines = List.copyOf(lines);
    }

    public Money subtotal() {
        return lines.stream().map(CartLine::total).reduce(Money.zero(currency), Money::plus);
    }

    public long weightGrams() {
        return lines.stream().mapToLong(CartLine::weightGrams).sum();
    }

    /** Whether it could be ordered as it is. */
    public boolean isReady(long maxWeightGrams) {
        return !lines.isEmpty()
                && weightGrams() <= maxWeightGrams
                && lines.stream().allMatch(line -> line.problem().isEmpty());
    }
}
