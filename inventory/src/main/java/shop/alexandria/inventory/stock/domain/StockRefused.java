package shop.alexandria.inventory.stock.domain;

import java.util.List;
import shop.alexandria.events.Isbn;

/** Why stock did not change: nothing of the request has happened. */
public abstract sealed class StockRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StockRefused(String message) {
        super(message, null, false, false);
    }

    /** All lines or none: these lines are short. */
    public static final class InsufficientStock extends StockRefused {
        private static final long serialVersionUID = 1L;

        private final transient List<Shortage> shortages;

        public InsufficientStock(List<Shortage> shortages) {
            super("Not enough copies are left of %d of the books.".formatted(shortages.size()));
            this.shortages = List.copyOf(shortages);
        }

        public List<Shortage> shortages() {
            return shortages;
        }
    }

    /** The time of this attempt is over; the next one may reserve again. */
    public static final class ReservationReleased extends StockRefused {
        private static final long serialVersionUID = 1L;

        public ReservationReleased(ReservationId id) {
            super("The copies of attempt %d are no longer held.".formatted(id.attempt()));
        }
    }

    /** There is no such reservation to go on with. */
    public static final class UnknownReservation extends StockRefused {
        private static final long serialVersionUID = 1L;

        public UnknownReservation(ReservationId id) {
            super("Order %s has no reservation.".formatted(id.orderId()));
        }
    }

    /** The shop has never had this book. */
    public static final class UnknownBook extends StockRefused {
        private static final long serialVersionUID = 1L;

        public UnknownBook(Isbn isbn) {
            super("There is no stock of " + isbn + ".");
        }
    }

    /** Copies that are promised to customers cannot be written off. */
    public static final class BelowReserved extends StockRefused {
        private static final long serialVersionUID = 1L;

        public BelowReserved(Isbn isbn) {
            super("The adjustment of %s would take copies that are reserved for orders.".formatted(isbn));
        }
    }
}
