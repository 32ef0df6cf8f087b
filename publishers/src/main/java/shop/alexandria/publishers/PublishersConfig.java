package shop.alexandria.publishers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.ZoneId;

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

    /** Where the shop's months begin and end. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** The shop, as its publishers and its bank know it. */
    ShopConfig shop();

    interface ShopConfig {

        /** Whose letters these are. */
        @WithDefault("Alexandria Books")
        String name();

        /** Where publishers deliver to, in one line. */
        @WithDefault("Alexandria Books, Goods Entrance, Library Square 1, 04109 Leipzig, Germany")
        String deliveryAddress();

        /** The account that publishers are paid from; the default is the example of the standard, and no account. */
        @WithDefault("DE89370400440532013000")
        String iban();
    }
}
