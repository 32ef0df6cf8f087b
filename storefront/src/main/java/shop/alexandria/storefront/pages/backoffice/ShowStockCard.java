package shop.alexandria.storefront.pages.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.stock.Movement;
import shop.alexandria.storefront.stock.Stock;
import shop.alexandria.storefront.stock.StockApi;

/** Lays a book, its copies and their history side by side. */
@ApplicationScoped
class ShowStockCard {
    private static final int SIZE = 30;

    private final CatalogueApi catalogue;
    private final StockApi stock;
    private final Together together;

    ShowStockCard(@RestClient CatalogueApi catalogue, @RestClient StockApi stock, Together together) {
        this.catalogue = catalogue;
        this.stock = stock;
        this.together = together;
    }

    /** @param details what is being changed of the book; empty for what there is */
    StockCard show(String isbn, int page, Form details, Form movement) {
        Supplier<Stock> copies = together.ask(() -> stock.stock(isbn));
        Supplier<Page<Movement>> history = together.ask(() -> stock.movements(isbn, Paging.index(page), SIZE));
        Book book = onSale(isbn);
        Page<Movement> movements = history.get();
        Form shown = details.values().isEmpty() && book != null ? filled(book) : details;
        Paging paging = Paging.of(movements.page(), SIZE, movements.total(), "/backoffice/books/" + isbn);
        return new StockCard(book, copies.get(), movements, paging, shown, movement);
    }

    private @Nullable Book onSale(String isbn) {
        try {
            return catalogue.book(isbn);
        } catch (ApiRefused withdrawn) {
            return null;
        }
    }

    private static Form filled(Book book) {
        Form form = Form.EMPTY
                .with("title", book.title())
                .with("price", book.price().amount().toPlainString())
                .with("minPerOrder", Integer.toString(book.minPerOrder()))
                .with("maxPerOrder", Integer.toString(book.maxPerOrder()))
                .with("description", Objects.requireNonNullElse(book.description(), ""));
        return book.listPrice() == null
                ? form.with("listPrice", "")
                : form.with("listPrice", book.listPrice().amount().toPlainString());
    }
}
