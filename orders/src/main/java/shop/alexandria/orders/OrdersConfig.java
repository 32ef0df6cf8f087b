package shop.alexandria.orders;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import shop.alexandria.events.ProductForm;

/** What the owners of the shop decide about orders. */
@ConfigMapping(prefix = "alexandria")
public interface OrdersConfig {

    /** The one currency of the shop, ISO 4217. */
    @WithDefault("EUR")
    String currency();

    /** How long a customer has to pay, and the copies are held for him. */
    @WithDefault("PT15M")
    Duration paymentWindow();

    /**
     * What a delivery costs, in the shop's currency: by country (ISO 3166-1 alpha-2, or {@code other}), then by the weight in
     * grams up to which it holds.
     */
    Map<String, Map<Integer, BigDecimal>> deliveryCharges();

    /** The percentage of value-added tax that prices of books contain, by the country they are delivered to. */
    Map<String, BigDecimal> vatPercentIn();

    /** The same for what is no printed book, by its form and the country, where it differs. */
    Map<ProductForm, Map<String, BigDecimal>> vatPercentOf();

    /** The same for all other countries. */
    @WithDefault("0")
    BigDecimal vatPercent();

    Payments payments();

    Carrier carrier();

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

    interface Carrier {

        /** Signs the carrier's webhooks: {@code whsec_} and the key in Base64. */
        String webhookSecret();

        /** How old a webhook's signature may be, and how far ahead. */
        @WithDefault("PT5M")
        Duration webhookTolerance();
    }
}
