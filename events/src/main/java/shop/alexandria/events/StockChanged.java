package shop.alexandria.events;

/** How many copies of a book there are now: absolute figures, so that a repeat does no harm. */
public record StockChanged(String isbn, long onHand, long reserved, long version) implements InventoryEvent {

    /** Copies that can be sold, never negative. */
    public long available() {
        return onHand - reserved;
    }

    @Override
    public String key() {
        return isbn;
    }
}
