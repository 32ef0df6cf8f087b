package shop.alexandria.inventory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the owners of the shop decide about selling. */
@ConfigMapping(prefix = "alexandria")
public interface ShopConfig {

    /** The one currency of the shop, ISO 4217. */
    @WithDefault("EUR")
    String currency();

    /** What the carrier takes in one delivery, in grams. */
    @WithDefault("50000")
    long maxDeliveryGrams();

    /** Fewer free copies than this and a book is to be reordered, unless the book says otherwise. */
    @WithDefault("10")
    long reorderThreshold();

    /** Carts. */
    CartConfig cart();

    interface CartConfig {

        /** After how much disuse a cart is forgotten. */
        @WithDefault("P90D")
        Duration forgottenAfter();
    }
}
