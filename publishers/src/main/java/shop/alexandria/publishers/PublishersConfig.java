package shop.alexandria.publishers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** What the owners of the shop decide about publishers. */
@ConfigMapping(prefix = "alexandria")
public interface PublishersConfig {

    /** The one currency of the shop, ISO 4217. */
    @WithDefault("EUR")
    String currency();

    /** The percentage of a sale for books of which none was agreed: without an agreement nothing is owed. */
    @WithDefault("0")
    @DecimalMin("0")
    @DecimalMax("100")
    BigDecimal defaultSalePercentage();
}
