package shop.alexandria.inventory.cart.domain;

import java.util.Optional;
import shop.alexandria.events.Money;

/** A book in the cart, with the truth about its stock. */
public record CartLine(Offer offer, int quantity, long available) {

    public Money total() {
        return offer.price().times(quantity);
    }

    public long weightGrams() {
        return (long) offer.weightGrams() * quantity;
    }

    /** The first thing that stands in the way of buying it. */
    public Optional<CartProblem> problem() {
        if (offer.withdrawn()) {
            return Optional.of(new CartProblem.Withdrawn());
        }
        if (available == 0) {
            return Optional.of(new CartProblem.OutOfStock());
        }
        if (quantity > available) {
            return Optional.of(new CartProblem.OnlyLeft(available));
        }
        if (quantity > offer.maxPerOrder()) {
            return Optional.of(new CartProblem.OverMaximum());
        }
        return quantity < offer.minPerOrder() ? Optional.of(new CartProblem.UnderMinimum()) : Optional.empty();
    }
}
