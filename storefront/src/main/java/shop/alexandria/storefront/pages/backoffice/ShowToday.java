package shop.alexandria.storefront.pages.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.publishers.Reorder;
import shop.alexandria.storefront.publishers.ReordersApi;
import shop.alexandria.storefront.stock.Stock;
import shop.alexandria.storefront.stock.StockApi;

/** Collects the day's work from everywhere at the same time; who is away leaves a dash. */
@ApplicationScoped
class ShowToday {
    private static final int SEEN = 100;

    private final OrdersApi orders;
    private final StockApi stock;
    private final ReordersApi reorders;
    private final Together together;

    ShowToday(
            @RestClient OrdersApi orders,
            @RestClient StockApi stock,
            @RestClient ReordersApi reorders,
            Together together) {
        this.orders = orders;
        this.stock = stock;
        this.reorders = reorders;
        this.together = together;
    }

    Today show() {
        Supplier<Page<Order>> toPack = together.ask(() -> orders.find("PAID", "NONE", "placedAt", SEEN));
        Supplier<Page<Order>> unpaid = together.ask(() -> orders.list("AWAITING_PAYMENT", 0, 1));
        Supplier<Page<Stock>> low = together.ask(() -> stock.list("threshold", 0, 1));
        Supplier<Page<Reorder>> ordered = together.ask(() -> reorders.list("ORDERED", 0, 1));
        return new Today(
                List.of(
                        new Today.Tile("awaiting payment", total(unpaid), "/backoffice/orders?status=AWAITING_PAYMENT"),
                        new Today.Tile("books below their threshold", total(low), "/backoffice/stock?low=true"),
                        new Today.Tile("reorders under way", total(ordered), "/backoffice/reorders?status=ORDERED")),
                items(toPack));
    }

    private static String total(Supplier<? extends Page<?>> answer) {
        try {
            return Long.toString(answer.get().total());
        } catch (ApiAway | ApiRefused | ProcessingException away) {
            return "–";
        }
    }

    private static <T> List<T> items(Supplier<Page<T>> answer) {
        try {
            return answer.get().items();
        } catch (ApiAway | ApiRefused | ProcessingException away) {
            return List.of();
        }
    }
}
