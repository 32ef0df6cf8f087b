package shop.alexandria.inventory.checkout.domain;

import shop.alexandria.inventory.cart.domain.Offer;

/**
 * How much of what can go into one delivery.
 *
 * @param maxWeightGrams the carrier's limit
 */
public record DeliveryRules(long maxWeightGrams) {

    /** @throws CheckoutRefused when more copies are wanted than one order may have */
    public void allow(Offer offer, int quantity) {
        if (offer.withdrawn()) {
            throw new CheckoutRefused.Withdrawn(offer.isbn());
        }
        if (quantity > offer.maxPerOrder()) {
            throw new CheckoutRefused.OverMaximum(offer.isbn(), offer.maxPerOrder());
        }
    }

    /** As {@link #allow}, and the order must also have enough of them. */
    public void allowOrder(Offer offer, int quantity) {
        allow(offer, quantity);
        if (quantity < offer.minPerOrder()) {
            throw new CheckoutRefused.UnderMinimum(offer.isbn(), offer.minPerOrder());
        }
    }

    /** @throws CheckoutRefused when the carrier would refuse the delivery */
    public void allowWeight(long grams) {
        if (grams > maxWeightGrams) {
            throw new CheckoutRefused.TooHeavy(grams, maxWeightGrams);
        }
    }
}
