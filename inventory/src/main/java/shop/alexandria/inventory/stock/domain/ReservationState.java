package shop.alexandria.inventory.stock.domain;

/** Held until paid, released or expired; the other two are final. */
public enum ReservationState {
    HELD,
    COMMITTED,
    RELEASED
}
