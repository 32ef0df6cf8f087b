package shop.alexandria.storefront.pages.checkout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A station of an order.
 *
 * @param at null while it is still to come
 */
public record Step(String text, @Nullable Instant at) {

    public boolean done() {
        return at != null;
    }
}
