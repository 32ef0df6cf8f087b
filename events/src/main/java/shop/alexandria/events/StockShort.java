package shop.alexandria.events;

/** An order was paid after its copies had gone to somebody else: it must be refunded. */
public record StockShort(String orderId, int attempt) implements InventoryEvent {

    @Override
    public String key() {
        return orderId;
    }
}
