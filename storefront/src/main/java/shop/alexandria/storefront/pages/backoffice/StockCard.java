package shop.alexandria.storefront.pages.backoffice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.stock.Movement;
import shop.alexandria.storefront.stock.Stock;

/**
 * A book and why there are so many copies of it.
 *
 * @param book null when it is withdrawn
 */
record StockCard(
        @Nullable Book book, Stock stock, Page<Movement> movements, Paging paging, Form details, Form movement) {

    public String title() {
        return book == null ? "Withdrawn: " + stock.isbn() : book.title();
    }

    public String key() {
        return UUID.randomUUID().toString();
    }
}
