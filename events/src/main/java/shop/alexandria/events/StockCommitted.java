package shop.alexandria.events;

/** The copies of a paid order have left the shelf. */
public record StockCommitted(String orderId, int attempt) implements InventoryEvent {

    @Override
    public String key() {
        return orderId;
    }
}
