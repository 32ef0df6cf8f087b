package shop.alexandria.inventory.stock.domain;

import shop.alexandria.events.Isbn;

/**
 * How many copies there are, and how many of them are promised: {@code 0 <= reserved <= onHand}, always.
 *
 * @param version grows with every change
 */
public record StockLevel(Isbn isbn, long onHand, long reserved, long version) {

    public long available() {
        return onHand - reserved;
    }

    /** As it was before these copies were reserved. */
    public StockLevel before(long reservation) {
        return new StockLevel(isbn, onHand, reserved - reservation, version - 1);
    }
}
