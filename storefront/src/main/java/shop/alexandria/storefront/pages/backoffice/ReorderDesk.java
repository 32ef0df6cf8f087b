package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import java.util.UUID;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.Reorder;

/** What is ordered from publishers. */
record ReorderDesk(Page<Reorder> reorders, Paging paging, String status, Form form) {

    public List<String> statuses() {
        return List.of("ORDERED", "RECEIVED", "CANCELLED", "NOTHING_SOLD");
    }

    /** Of one receipt: sent twice it is booked once. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
