package shop.alexandria.inventory.reviews.domain;

import shop.alexandria.events.Isbn;

/** Why a review was not taken. */
public abstract sealed class ReviewRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ReviewRefused(String message) {
        super(message, null, false, false);
    }

    /** Only who has bought a book may review it. */
    public static final class NotABuyer extends ReviewRefused {
        private static final long serialVersionUID = 1L;

        public NotABuyer(Isbn isbn) {
            super("Only customers who bought " + isbn
                    + " here can review it; an order counts a few seconds after payment.");
        }
    }

    /** Each customer reviews a book once. */
    public static final class AlreadyReviewed extends ReviewRefused {
        private static final long serialVersionUID = 1L;

        public AlreadyReviewed(Isbn isbn) {
            super("You have reviewed " + isbn + " already.");
        }
    }
}
