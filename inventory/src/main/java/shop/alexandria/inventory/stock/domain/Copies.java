package shop.alexandria.inventory.stock.domain;

import shop.alexandria.events.Isbn;

/** So many copies of one book, at least one. */
public record Copies(Isbn isbn, long quantity) {

    public Copies {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
    }
}
