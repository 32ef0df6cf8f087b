package shop.alexandria.inventory.stock.application;

import java.util.List;
import shop.alexandria.events.Isbn;

/** The books of which fewer copies are free than their threshold. */
public interface ShortBooks {

    /** The next of them in ISBN order. */
    List<ShortBook> after(String isbn, int limit);

    /** @param receivedByReorders how many copies that were ordered from publishers have ever been put on the shelf */
    record ShortBook(Isbn isbn, long available, long threshold, long receivedByReorders) {}
}
