package shop.alexandria.inventory.stock.application;

import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.Page;

/** Questions owners ask about stock. */
public interface StockQueries {

    Optional<StockView> find(Isbn isbn);

    /** In ISBN order; with {@code belowThreshold} only books of which fewer copies are free than their threshold. */
    Page<StockView> list(boolean belowThreshold, int page, int size);
}
