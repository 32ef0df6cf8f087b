package shop.alexandria.inventory.stock.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** Receipts of many books at once. */
public interface FirstCopies {

    /**
     * Makes room for every book and receives its copies, except where the reference was received before.
     *
     * @return the levels that have changed
     */
    List<StockLevel> receive(Map<Isbn, Integer> copies, String reference, Instant at);
}
