package shop.alexandria.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What the owners of the shop decide about their books. */
@ConfigMapping(prefix = "alexandria")
public interface ReportingConfig {

    /** The one currency of the shop, ISO 4217. */
    @WithDefault("EUR")
    String currency();

    /** Where the shop's days begin and end; it decides for what is recorded from now on. */
    @WithDefault("UTC")
    ZoneId timeZone();
}
