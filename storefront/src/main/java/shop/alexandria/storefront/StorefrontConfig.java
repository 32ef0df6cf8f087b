package shop.alexandria.storefront;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of the shop that its pages have to know. */
@ConfigMapping(prefix = "alexandria")
public interface StorefrontConfig {

    /** The currency in which owners type amounts (ISO 4217). */
    @WithDefault("EUR")
    String currency();
}
