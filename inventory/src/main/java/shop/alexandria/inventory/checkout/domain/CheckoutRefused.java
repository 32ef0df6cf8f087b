package shop.alexandria.inventory.checkout.domain;

import shop.alexandria.events.Isbn;

/** Why books cannot be put in a cart or ordered, apart from their stock. */
public abstract sealed class CheckoutRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CheckoutRefused(String message) {
        super(message, null, false, false);
    }

    public static final class UnknownBook extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public UnknownBook(Isbn isbn) {
            super("The shop has no book " + isbn + ".");
        }
    }

    public static final class UnknownCart extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public UnknownCart() {
            super("There is no such cart, or it was forgotten after long disuse; POST /api/v1/carts opens a new one.");
        }
    }

    public static final class EmptyCart extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public EmptyCart() {
            super("The cart is empty.");
        }
    }

    public static final class Withdrawn extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public Withdrawn(Isbn isbn) {
            super("The book " + isbn + " is no longer sold.");
        }
    }

    public static final class OverMaximum extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public OverMaximum(Isbn isbn, int maximum) {
            super("At most %d copies of %s can be bought in one order.".formatted(maximum, isbn));
        }
    }

    public static final class UnderMinimum extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public UnderMinimum(Isbn isbn, int minimum) {
            super("At least %d copies of %s must be bought in one order.".formatted(minimum, isbn));
        }
    }

    public static final class TooHeavy extends CheckoutRefused {
        private static final long serialVersionUID = 1L;

        public TooHeavy(long grams, long maximum) {
            super("The delivery would weigh %d g; the carrier takes %d g at most.".formatted(grams, maximum));
        }
    }
}
