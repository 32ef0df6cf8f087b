package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.pages.Paging;

/** Orders of a status, or all of them. */
record OrdersDesk(Page<Order> orders, Paging paging, String status) {

    public List<String> statuses() {
        return List.of("AWAITING_PAYMENT", "PAID", "EXPIRED", "CANCELLED", "REFUNDED", "RETURNED");
    }
}
