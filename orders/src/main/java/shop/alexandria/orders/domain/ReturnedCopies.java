package shop.alexandria.orders.domain;

import shop.alexandria.events.Isbn;
import shop.alexandria.events.ReturnedLine;

/** Copies of a book that a customer gives back. */
public record ReturnedCopies(Isbn isbn, int quantity) {

    public ReturnedCopies {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
    }

    ReturnedLine told() {
        return new ReturnedLine(isbn.value(), quantity);
    }
}
