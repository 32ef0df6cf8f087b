package shop.alexandria.storefront.pages.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.Tracking;
import shop.alexandria.storefront.pages.Country;
import shop.alexandria.storefront.pages.Form;

/**
 * An order with all that can be done about it.
 *
 * @param key makes of a payment that is sent twice one payment
 */
record OrderPage(Order order, Tracking tracking, List<Step> steps, Form form, String key, Instant now) {

    record Card(String method, String text) {}

    /** The test cards of the payment sandbox. */
    public List<Card> cards() {
        return List.of(
                new Card("pm_card_visa", "A card that pays at once"),
                new Card("pm_card_chargeDeclined", "A card that is declined"),
                new Card("pm_delayed_success", "A transfer that arrives after a moment"),
                new Card("pm_delayed_failure", "A transfer that fails after a moment"));
    }

    /** Whole minutes that are left to pay. */
    public long minutesLeft() {
        return Math.max(0, Duration.between(now, order.paymentDeadline()).toMinutes());
    }

    /** For the countdown: the browser's clock may be wrong, but it runs as fast as ours. */
    public long secondsLeft() {
        return Math.max(0, Duration.between(now, order.paymentDeadline()).toSeconds());
    }

    public String shippingCountry() {
        return Country.nameOf(order.shippingAddress().country());
    }

    public String billingCountry() {
        return Country.nameOf(order.billingAddress().country());
    }

    public boolean sameAddress() {
        return order.shippingAddress().equals(order.billingAddress());
    }
}
