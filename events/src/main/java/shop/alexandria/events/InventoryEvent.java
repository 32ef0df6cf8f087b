package shop.alexandria.events;

/** What happened to copies on the shelf. */
public sealed interface InventoryEvent extends Event
        permits StockChanged, CopiesReceived, StockCommitted, StockTakenBack, StockShort, ReservationExpired {

    @Override
    default String topic() {
        return Topics.INVENTORY;
    }
}
