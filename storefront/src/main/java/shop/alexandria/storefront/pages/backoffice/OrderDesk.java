package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import java.util.UUID;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.Tracking;
import shop.alexandria.storefront.pages.Country;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.checkout.Step;

/** An order as it lies on the owners' desk. */
record OrderDesk(Order order, Tracking tracking, List<Step> steps, Form form) {
    private static final List<String> STAGES = List.of("NONE", "PACKED", "SHIPPED", "OUT_FOR_DELIVERY", "DELIVERED");

    /** Where it can go next; stages may be left out, never taken back. */
    public List<String> nextStages() {
        int reached = STAGES.indexOf(order.fulfilmentStatus());
        return order.status().equals("PAID") ? STAGES.subList(reached + 1, STAGES.size()) : List.of();
    }

    public boolean refundable() {
        return order.paymentStatus().equals("SUCCEEDED");
    }

    public String key() {
        return UUID.randomUUID().toString();
    }

    public String country() {
        return Country.nameOf(order.shippingAddress().country());
    }

    public String billingCountry() {
        return Country.nameOf(order.billingAddress().country());
    }
}
