package shop.alexandria.inventory.stock.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/** The quantities on hand and reserved. Every change is one guarded statement; callers pass lines in ISBN order. */
public interface Shelf {

    /** Reserves the copies when so many are free; empty, and nothing changed, when not. */
    Optional<StockLevel> reserve(Copies copies);

    /** Makes reserved copies free again. */
    StockLevel release(Copies copies);

    /** Takes reserved copies off the shelf. */
    StockLevel take(Copies copies);

    /** Adds copies, or takes free ones away; empty, and nothing changed, when so many are not free. */
    Optional<StockLevel> adjust(Isbn isbn, long difference);

    /** False for a book the shop has not had; null for the shop's default. */
    boolean setThreshold(Isbn isbn, @Nullable Long threshold);

    Optional<StockLevel> find(Isbn isbn);

    /** The levels of all of these that the shop has had, in one query. */
    Map<Isbn, StockLevel> find(Collection<Isbn> isbns);

    /** The next books in ISBN order, for going through the whole shelf in steps. */
    List<StockLevel> after(String isbn, int limit);
}
