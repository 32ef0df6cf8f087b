package shop.alexandria.orders;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/** What the owners of the shop decide about orders. */
@ConfigMapping(prefix = "alexandria")
public interface OrdersConfig {

    /** The one currency of the shop, ISO 4217. */
    @WithDefault("EUR")
    String currency();

    /** How long a customer has to pay, and the copies are held for him. */
    @WithDefault("PT15M")
    Duration paymentWindow();

    /** What a delivery costs, in the shop's currency. */
    @WithDefault("0")
    BigDecimal deliveryCharge();

    /** The percentage of value-added tax that prices contain. */
    @WithDefault("7")
    BigDecimal vatPercent();

    Payments payments();

    interface Payments {

        /** Signs the provider's webhooks. */
        String webhookSecret();

        /** How old a webhook's signature may be, and how far ahead. */
        @WithDefault("PT5M")
        Duration webhookTolerance();

        /** After how long without news the provider is asked what became of a payment. */
        @WithDefault("PT10S")
        Duration askAfter();
    }
}
