package shop.alexandria.events;

import java.util.List;

/** Copies that had been sold are on the shelf again: of an order that was called off, or sent back. */
public record StockTakenBack(String orderId, List<String> isbns) implements InventoryEvent {

    public StockTakenBack {
        isbns = List.copyOf(isbns);
    }

    @Override
    public String key() {
        return orderId;
    }
}
