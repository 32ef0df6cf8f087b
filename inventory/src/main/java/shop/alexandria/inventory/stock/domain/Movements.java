package shop.alexandria.inventory.stock.domain;

import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.Page;

/** The append-only ledger of a book's copies: what is on hand is always the sum of its movements. */
public interface Movements {

    /** Appends; false when its cause was told before, and nothing is appended. */
    boolean add(Movement movement);

    /** Newest first. */
    Page<Movement> of(Isbn isbn, int page, int size);
}
