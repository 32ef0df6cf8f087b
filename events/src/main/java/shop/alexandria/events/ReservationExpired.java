package shop.alexandria.events;

/** The time to pay ran out and the copies are for sale again. */
public record ReservationExpired(String orderId, int attempt) implements InventoryEvent {

    @Override
    public String key() {
        return orderId;
    }
}
