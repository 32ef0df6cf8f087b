package shop.alexandria.events;

import java.util.List;

/** The copies of a paid order have left the shelf. */
public record StockCommitted(String orderId, int attempt, List<String> isbns) implements InventoryEvent {

    public StockCommitted {
        isbns = List.copyOf(isbns);
    }

    @Override
    public String key() {
        return orderId;
    }
}
